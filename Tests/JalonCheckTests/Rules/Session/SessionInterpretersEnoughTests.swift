import Testing

/// Beyond two hours, two interpreters take turns.
struct SessionInterpretersEnoughTests {
  @Test(arguments: [

    RuleCase(
      name: "three hours, one interpreter",
      files: WrittenWorkshop.files(a: "aménagements: [LSF]\ninterprètes: 1\n", duration: "3 h"),
      report: "content/workshops/a.md:8:16-8:19 warning: 2 interpreters needed: the session lasts more than 2 h"),
    RuleCase(
      name: "two of them", files: WrittenWorkshop.files(a: "aménagements: [LSF]\ninterprètes: 2\n", duration: "3 h")),
    RuleCase(name: "two hours", files: WrittenWorkshop.files(a: "aménagements: [LSF]\ninterprètes: 1\n")),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("session-interpreters-enough", on: example.files)
    #expect(report == example.report)
  }
}
