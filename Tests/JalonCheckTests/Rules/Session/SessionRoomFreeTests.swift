import Testing

/// A room does not serve two workshops at once.
struct SessionRoomFreeTests {
  @Test(arguments: [

    RuleCase(
      name: "one room, twice",
      files: WrittenWorkshop.files(a: "lieu: s\n", b: "lieu: s\nsauf: [2027-03-09, 2027-03-16, 2027-03-23]\n"),
      report: "content/workshops/b.md:8:7-8:8 error: s: two workshops at once, on Tuesday 2027-03-02 at 10:00"),
    RuleCase(
      name: "moved into it",
      files: WrittenWorkshop.files(
        a: "lieu: s\n", b: "lieu: t\ndéplacées:\n  - de: 2027-03-09\n    à: 2027-03-09 11:00\n    lieu: s\n"),
      report: "content/workshops/b.md:11:8-11:24 error: s: two workshops at once, on Tuesday 2027-03-09 at 11:00"),
    RuleCase(name: "meant", files: WrittenWorkshop.files(a: "lieu: s\nen parallèle: oui\n", b: "lieu: s\n")),
    RuleCase(name: "two rooms", files: WrittenWorkshop.files(a: "lieu: s\n", b: "lieu: t\n")),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("session-room-free", on: example.files)
    #expect(report == example.report)
  }
}
