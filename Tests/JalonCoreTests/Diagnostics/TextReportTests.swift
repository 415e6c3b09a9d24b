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
}
