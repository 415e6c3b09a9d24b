import Testing

/// Nobody runs two workshops at once.
struct SessionTrainerFreeTests {
  @Test(arguments: [

    RuleCase(
      name: "one team, twice",
      files: WrittenWorkshop.files(
        a: "animation: [e]\n", b: "animation: [e]\n",
        others: ["content/people.yaml": "e:\n  nom: Equipe\n  accord: oui\n"]),
      report:
        "content/workshops/b.md:8:13-8:14 error: Equipe: two workshops at once, on Tuesday 2027-03-02 at 10:00 and 3 more times"
    ),
    RuleCase(
      name: "meant", files: WrittenWorkshop.files(a: "animation: [e]\nen parallèle: oui\n", b: "animation: [e]\n")),
    RuleCase(name: "two teams", files: WrittenWorkshop.files(a: "animation: [e]\n", b: "animation: [f]\n")),
    RuleCase(
      name: "cancelled",
      files: WrittenWorkshop.files(
        a: "animation: [e]\nannulées: [2027-03-02, 2027-03-09, 2027-03-16, 2027-03-23]\n", b: "animation: [e]\n")),
    RuleCase(
      name: "past",
      files: WrittenWorkshop.files(a: "animation: [e]\n", b: "animation: [e]\n", start: "2026-03-03 10:00")),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("session-trainer-free", on: example.files)
    #expect(report == example.report)
  }
}
