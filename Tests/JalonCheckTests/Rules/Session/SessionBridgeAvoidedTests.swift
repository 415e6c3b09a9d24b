import Testing

/// A session between a holiday and a weekend is a choice.
struct SessionBridgeAvoidedTests {
  @Test(arguments: [

    RuleCase(
      name: "the Friday after Ascension", files: WrittenWorkshop.files(a: "", start: "2027-04-23 10:00"),
      report: "content/workshops/a.md:4:8-4:24 note: session between a holiday and a weekend: Friday 2027-05-07"),
    RuleCase(name: "left out", files: WrittenWorkshop.files(a: "sauf: [2027-05-07]\n", start: "2027-04-23 10:00")),
    RuleCase(name: "other days", files: WrittenWorkshop.files(a: "")),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("session-bridge-avoided", on: example.files)
    #expect(report == example.report)
  }
}
