import Testing

/// The hours planned are those that were announced.
struct SessionHoursAnnouncedTests {
  @Test(arguments: [

    RuleCase(
      name: "one session cancelled", files: WrittenWorkshop.files(a: "heures annoncées: 8 h\nannulées: [2027-03-09]\n"),
      report: "content/workshops/a.md:8:19-8:22 warning: 8 h announced, 6 h planned in 3 sessions"),
    RuleCase(
      name: "one added",
      files: WrittenWorkshop.files(
        a: "heures annoncées: 8 h\nannulées: [2027-03-09]\nséances en plus: [2027-03-10 10:00]\n")),
    RuleCase(
      name: "minutes", files: WrittenWorkshop.files(a: "heures annoncées: 6 h 30\n", duration: "1 h 30"),
      report: "content/workshops/a.md:8:19-8:25 warning: 6 h 30 announced, 6 h planned in 4 sessions"),
    RuleCase(name: "nothing announced", files: WrittenWorkshop.files(a: "")),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("session-hours-announced", on: example.files)
    #expect(report == example.report)
  }
}
