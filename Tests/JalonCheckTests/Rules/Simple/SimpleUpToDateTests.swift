import JalonCore
import JalonCurriculum
import Testing

/// A plain-language version says what its lesson says today.
struct SimpleUpToDateTests {
  private static func files(_ lesson: String, recorded: String?) -> [String: String] {
    var files = ["content/modules/m/01-a.md": lesson, "content/modules/m/01-a.simple.md": "a"]
    guard let recorded, let day = LocalDate(iso: "2027-02-01") else { return files }
    let digest = SimpleRecord.digest(of: SourceFile(path: ProjectPath("a.md"), bytes: Array(recorded.utf8)))
    files["content/modules/m/01-a.simple.json"] = String(
      decoding: SimpleRecord(digest: digest, date: day).encoded(), as: UTF8.self)
    return files
  }

  @Test(arguments: [
    RuleCase(name: "recorded", files: files("# A\n\nb  c", recorded: "# A\n\n**b** c\n")),
    RuleCase(
      name: "one letter changed since", files: files("# A\n\nb c", recorded: "# A\n\nb d"),
      report: "content/modules/m/01-a.simple.md warning: lesson 'A' changed since 2027-02-01"),
    RuleCase(
      name: "never recorded", files: files("# A", recorded: nil),
      report: "content/modules/m/01-a.simple.md note: plain version never recorded against its lesson"),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("simple-up-to-date", on: example.files)
    #expect(report == example.report)
  }
}
