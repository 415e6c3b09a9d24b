import Testing

/// A site says whom to write to.
struct SiteContactPresentTests {
  @Test(arguments: [
    RuleCase(
      name: "nothing", files: [:], report: "content/site.yaml warning: no contact: nobody can write to you"),
    RuleCase(
      name: "an organisation without e-mail", files: ["content/site.yaml": "titre: Essai\norganisation:\n  nom: A\n"],
      report: "content/site.yaml warning: no contact: nobody can write to you"),
    RuleCase(
      name: "an organisation's e-mail",
      files: ["content/site.yaml": "titre: Essai\norganisation:\n  nom: A\n  courriel: contact@exemple.fr\n"]),
    RuleCase(
      name: "a contact",
      files: ["content/site.yaml": "titre: Essai\ncontacts:\n  - moyen: courriel\n    valeur: contact@exemple.fr\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("site-contact-present", on: example.files)
    #expect(report == example.report)
  }
}
