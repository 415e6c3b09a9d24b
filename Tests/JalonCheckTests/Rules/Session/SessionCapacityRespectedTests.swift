import Testing

/// No more people are expected than there are seats.
struct SessionCapacityRespectedTests {
  @Test(arguments: [

    RuleCase(
      name: "too many", files: WrittenWorkshop.files(a: "capacité: 12\ninscrits: 14\n"),
      report: "content/workshops/a.md:9:11-9:13 warning: 14 registered for 12 seats"),
    RuleCase(
      name: "a waiting list",
      files: WrittenWorkshop.files(
        a: "capacité: 12\ninscrits: 14\nliste d’attente: oui\n".replacing("’", with: "\u{27}"))),
    RuleCase(name: "full", files: WrittenWorkshop.files(a: "capacité: 12\ninscrits: 12\n")),
    RuleCase(
      name: "a small room",
      files: WrittenWorkshop.files(
        a: "capacité: 12\nlieu: s\n", others: ["content/places.yaml": "s:\n  nom: Salle\n  capacité: 8\n"]),
      report: "content/workshops/a.md:8:11-8:13 warning: 12 seats announced, but Salle holds only 8"),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("session-capacity-respected", on: example.files)
    #expect(report == example.report)
  }
}
