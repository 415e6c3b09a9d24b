import Testing

/// A site says at which address it will stand.
struct SiteAddressKnownTests {
  @Test(arguments: [
    RuleCase(
      name: "no address", files: [:], report: "content/site.yaml note: no address: no sitemap is written"),
    RuleCase(name: "an address", files: ["content/site.yaml": "titre: Essai\nadresse: https://exemple.fr/\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("site-address-known", on: example.files)
    #expect(report == example.report)
  }
}
