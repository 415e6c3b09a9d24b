import JalonCurriculum
import Testing

@testable import JalonBuild

/// The scores of a site's pages.
struct ReadabilityReportTests {
  private static let files = [
    "content/site.yaml": "titre: Essai\n", "content/modules/a/01-a.md": "Vous déclarez vos revenus. C'est tout.\n",
    "content/pages/vide.md": "# Vide\n",
  ]

  private static func report(_ files: [String: String]) async throws -> ReadabilityReport {
    let options = BuildOptions(site: "", moment: .instant(1_803_859_200), jobs: 2)
    return try await ReadabilityCheck(options, sources: MemoryFileSystem(files)).run()
  }

  @Test func tellsOfEachPageAndNamesItsFormulas() async throws {
    let text = try await Self.report(Self.files).text(format: "text", in: .french)
    #expect(
      text.split(separator: "\n").prefix(2) == [
        "content/modules/a/01-a.md : 6 mots, 2 phrases, LIX 36, Kandel-Moles 81",
        "content/pages/vide.md : aucune phrase",
      ])
    #expect(text.contains("Kandel-Moles, variante A (207 − 1,015·ASL − 73,6·ASW)"))
  }

  @Test func writesJSON() async throws {
    let text = try await Self.report(Self.files).text(format: "json", in: .english)
    #expect(text.hasPrefix(#"{"pages":[{"kandel_moles_variant_a":"#))
    #expect(
      text.contains(#""lix":36.3,"long_words":2,"path":"content/modules/a/01-a.md","sentences":2,"syllables":10"#))
  }

  @Test func saysNothingOfAnotherLanguage() async throws {
    let english = Self.files.merging(["content/site.yaml": "title: Essay\nlanguage: en\n"]) { _, new in new }
    #expect(try await Self.report(english).pages.isEmpty)
  }
}
