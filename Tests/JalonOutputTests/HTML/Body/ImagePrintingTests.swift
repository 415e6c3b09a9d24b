import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

/// Images and links to files, as a page prints them.
struct ImagePrintingTests {
  private static func sources(_ text: String, _ svg: String = "<svg width=\"60\" height=\"30\">") -> MemoryFileSystem {
    var sources = MemoryFileSystem([
      "content/site.yaml": "titre: Essai\n", "content/pages/a.md": "# A\n\n" + text, "content/media/a.svg": svg,
      "content/media/modele.ods": String(repeating: "x", count: 12_345), "content/media/note.txt": "12",
    ])
    sources.contents[ProjectPath("content/media/lourd.mp4")] = [UInt8](repeating: 0, count: 1_250_000)
    return sources
  }

  private func prose(_ text: String) async throws -> String {
    let part = try await PrintedSite(Self.sources(text), now: "2027-03-01")
      .part(of: "a/index.html", from: "<div class=\"prose\">", to: "</main>")
    return String(part.dropLast("\n\n</div>".count))
  }

  private static let sized =
    "src=\"../media/a.svg\" alt=\"Vue\" width=\"60\" height=\"30\" loading=\"lazy\" decoding=\"async\" />"

  @Test func keepsThePlaceOfAnImage() async throws {
    #expect(
      try await prose("Ici ![Vue](../media/a.svg \"Le titre\")").contains("alt=\"Vue\" title=\"Le titre\" width=\"60\"")
    )
    #expect(try await prose("![Vue](../media/a.svg)") == "<p><img \(Self.sized)</p>")
  }

  @Test func makesAFigureOfACaptionedImage() async throws {
    #expect(
      try await prose("![Vue](../media/a.svg \"L'été : ici\")") == """
        <figure role="group" aria-label="L’été_: ici">
        <img \(Self.sized)
        <figcaption>L’été_: ici</figcaption>
        </figure>
        """)
    #expect(
      try await prose("![Le **marché**](../media/a.svg){alt=\"Vue\"}") == """
        <figure role="group" aria-label="Le marché">
        <img \(Self.sized)
        <figcaption>Le <strong>marché</strong></figcaption>
        </figure>
        """)
  }

  @Test func saysNothingOfADecoration() async throws {
    #expect(try await prose("![](../media/a.svg){.décorative}").contains("alt=\"\""))
  }

  @Test func loadsNothingFromAnotherHost() async throws {
    let prose = try await prose(
      "![Vue](https://exemple.fr/a.png?x=1&y) et [![Vue](//exemple.fr/b.png)](https://exemple.fr/)")
    #expect(
      prose == """
        <p><a href="https://exemple.fr/a.png?x=1&amp;y">Vue</a> et <a href="https://exemple.fr/">Vue</a></p>
        """)
  }

  @Test func tellsTheFormatAndTheWeightOfADocument() async throws {
    let prose = try await prose(
      "[Modèle](../media/modele.ods), [note](../media/note.txt), [film](../media/lourd.mp4), [vue](../media/a.svg), [ici](a.md)"
    )
    #expect(
      prose == """
        <p><a href="../media/modele.ods">Modèle (ODS, 12_ko)</a>, <a href="../media/note.txt">note (TXT, 2_o)</a>, \
        <a href="../media/lourd.mp4">film (MP4, 1,3_Mo)</a>, <a href="../media/a.svg">vue</a>, \
        <a href="index.html">ici</a></p>
        """)
  }

  @Test func makesAPageAgainWhenAPictureChanges() async throws {
    func fingerprint(_ svg: String) async throws -> String? {
      let edition = try await PrintedSite(Self.sources("![Vue](../media/a.svg)", svg), now: "2027-03-01").edition
      return HTMLOutput().files(for: edition).first { $0.path == "a/index.html" }?.fingerprint
    }
    let first = try await fingerprint("<svg width=\"60\" height=\"30\">")
    #expect(first != nil)
    #expect(try await fingerprint("<svg width=\"60\" height=\"31\">") != first)
    #expect(try await fingerprint("<svg width=\"60\" height=\"30\">") == first)
  }

  @Test(arguments: [
    (0, "0_o"), (999, "999_o"), (1000, "1_ko"), (12_499, "12_ko"), (999_499, "999_ko"), (999_500, "1_Mo"),
    (1_249_999, "1,2_Mo"), (9_960_000, "10_Mo"), (35_400_000, "35_Mo"),
  ])
  func weighs(_ bytes: Int, _ text: String) {
    let words = Words(language: .french, strings: ["unit_byte": "o", "unit_kilobyte": "ko", "unit_megabyte": "Mo"])
    #expect(FileText(words).weight(bytes).replacing("\u{A0}", with: "_") == text)
  }
}
