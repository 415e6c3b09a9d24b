import Testing

/// Interpreters who are promised are booked in time.
struct SessionInterpretersBookedTests {
  @Test(arguments: [

    RuleCase(
      name: "tomorrow, nobody", files: WrittenWorkshop.files(a: "aménagements: [LSF]\ndemander avant: 14\n"),
      report:
        "content/workshops/a.md:8:16-8:19 note: too late to ask for an interpreter: the session of Tuesday 2027-03-02 is less than 14 days away"
    ),
    RuleCase(
      name: "booked", files: WrittenWorkshop.files(a: "aménagements: [LSF]\ndemander avant: 14\ninterprètes: 1\n")),
    RuleCase(
      name: "in time",
      files: WrittenWorkshop.files(a: "aménagements: [LSF]\ndemander avant: 14\n", start: "2027-04-06 10:00")),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("session-interpreters-booked", on: example.files)
    #expect(report == example.report)
  }
}
