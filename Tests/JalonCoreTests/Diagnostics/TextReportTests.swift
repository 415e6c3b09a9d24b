import JalonCore
import Testing

struct TextReportTests {
  /// The line of a learners' list holds a secret: its place is told, never its text.
  @Test func showsNoLineOfALearnersList() {
    let list = SourceFile(path: ProjectPath("prive/a.csv"), bytes: Array("code;secret\na-07;SECRET\n".utf8))
    let diagnostic = Diagnostic(
      RuleID("learner-secret-valid"), .error, at: SourceRange(list.path, 17..<23),
      LocalizedText(fr: "secret illisible", en: "unreadable secret"))
    let text = TextReport(isColoured: false).text(for: [diagnostic], language: .english) { _ in list }
    #expect(text == "prive/a.csv:2:6: error: unreadable secret [learner-secret-valid]\n")
  }

  /// A file may be one line: what is shown of it does not depend on its length.
  @Test(arguments: [0, 100, 1000, 1023, 1024, 1025, 9999])
  func showsAStretchOfALongLine(_ length: Int) {
    let start = String(repeating: "é", count: length) + "abc"
    let file = SourceFile(
      path: ProjectPath("a.md"), bytes: Array((start + String(repeating: "à", count: 5000) + "\n").utf8))
    let diagnostic = Diagnostic(
      RuleID("a-b"), .note, at: SourceRange(file.path, start.utf8.count - 2..<start.utf8.count),
      LocalizedText(fr: "a", en: "a"))
    let text = TextReport(isColoured: false).text(for: [diagnostic], language: .english) { _ in file }
    let before = String(repeating: "é", count: min(length, 59)) + "a"
    let shown = before + "bc" + String(repeating: "à", count: 118 - before.count)
    let carets = String(repeating: " ", count: before.count) + "^^"
    #expect(text == "a.md:1:\(length + 2): note: a [a-b]\n1 | \(shown)\n  | \(carets)\n")
  }
}
