import Testing

/// Where one can call, one can also write.
struct ContactWrittenTests {
  @Test(arguments: [
    RuleCase(
      name: "a telephone alone",
      files: ["content/site.yaml": "titre: Essai\ncontacts:\n  - moyen: téléphone\n    valeur: 01 99 00 00 00\n"],
      report: "content/site.yaml:3:5-4:27 warning: no way to write, only to speak"),
    RuleCase(
      name: "two telephones, in a module and a programme",
      files: [
        "content/modules/x/index.md":
          "---\ntitre: X\ncontacts:\n  - moyen: tél\n    valeur: 01\n  - moyen: tél\n    valeur: 02\n---\n",
        "content/programmes/essai.yaml": "nom: Essai\ncontacts:\n  - moyen: téléphone\n    valeur: 01\n",
      ],
      report: """
        content/modules/x/index.md:4:5-5:15 warning: no way to write, only to speak
        content/programmes/essai.yaml:3:5-4:15 warning: no way to write, only to speak
        """),
    RuleCase(
      name: "partners",
      files: [
        "content/partners.yaml":
          "a:\n  nom: A\n  contacts:\n    - moyen: téléphone\n      valeur: 01\nb:\n  nom: B\n  contacts:\n    - moyen: téléphone\n      valeur: 01\n    - moyen: formulaire\n      valeur: https://exemple.fr/\n"
      ],
      report: "content/partners.yaml:4:7-5:17 note: no way to write, only to speak"),
    RuleCase(
      name: "a telephone and an SMS",
      files: [
        "content/site.yaml":
          "titre: Essai\ncontacts:\n  - moyen: téléphone\n    valeur: 01\n  - moyen: sms\n    valeur: 06\n"
      ]),
    RuleCase(name: "a place", files: ["content/site.yaml": "titre: Essai\ncontacts:\n  - moyen: sur place\n"]),
    RuleCase(name: "no contact", files: [:]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("contact-written", on: example.files)
    #expect(report == example.report)
  }
}
