import Testing

@testable import JalonOutput

/// Sounds, videos, figures and downloads as they stand in a page.
struct MediaBlocksTests {
  private func prose(_ text: String) async throws -> String {
    let part = try await PrintedSite([
      "content/pages/a.md": "# A\n\n" + text, "content/media/v é.mp4": String(repeating: "x", count: 3000),
      "content/media/v.vtt": "WEBVTT", "content/media/a.mp3": "x", "content/media/t.ods": "xx",
      "content/media/s.svg": "<svg width=\"4\" height=\"2\">", "content/media/v.avi": "x",
    ])
    .part(of: "a/index.html", from: "<div class=\"prose\">", to: "</main>")
    return part.dropLast("</div>".count).split(separator: "\n").joined(separator: "\n")
  }

  private static let transcript = "::: transcription\nBonjour.\n:::\n"

  @Test func playsAVideoWhenAskedTo() async throws {
    #expect(
      try await prose(
        "::: vidéo {#film}\nUn film court.\n\n[L'été](<../media/v é.mp4>)\n[Sous-titres](../media/v.vtt)\n\n\(Self.transcript):::"
      )
        == """
        <div class="media media-video" id="film">
        <p class="callout-label"><strong>Vidéo_: L’été</strong></p>
        <p>Un film court.</p>
        <video controls preload="none" playsinline src="../media/v%20%C3%A9.mp4" aria-label="L’été">
        <track kind="captions" src="../media/v.vtt" srclang="fr" label="Sous-titres" default>
        </video>
        <details class="fold fold-transcript">
        <summary>Transcription_: L’été</summary>
        <p>Bonjour.</p>
        </details>
        <p class="media-file"><a href="../media/v%20%C3%A9.mp4">Télécharger_: L’été (MP4, 3_ko)</a></p>
        </div>
        """)
  }

  @Test func playsASound() async throws {
    #expect(
      try await prose("::: audio {titre=Marché}\n[Écouter](../media/a.mp3)\n\n\(Self.transcript):::").contains(
        "<audio controls preload=\"none\" src=\"../media/a.mp3\" aria-label=\"Marché\"></audio>"))
  }

  @Test func linksToWhatLiesElsewhereOrIsNotPlayed() async throws {
    let elsewhere = try await prose(
      "::: vidéo {durée=\"4 min\" poids=\"35 Mo\"}\n[Film](https://www.exemple.fr/v?a=1&b='2')\n\n\(Self.transcript):::"
    )
    #expect(!elsewhere.contains("<video"))
    #expect(
      elsewhere.contains(
        "<a href=\"https://www.exemple.fr/v?a=1&amp;b='2'\">Film (sur exemple.fr, 4_min, 35_Mo)</a>")
    )
    let unread = try await prose("::: lsf\n[Film](../media/v.avi)\n:::")
    #expect(!unread.contains("<video") && unread.contains("Télécharger_: Film (AVI, 1_o)"))
  }

  @Test func leadsToNoAddressThatRunsCode() async throws {
    for address in ["javascript:alert(1)", "javascript://exemple.fr/%0aalert(1)", "data:text/html,x"] {
      let prose = try await prose("::: audio\n[A](\(address))\n\n\(Self.transcript):::")
      #expect(!prose.contains("javascript:") && !prose.contains("data:"), "\(address)")
    }
  }

  @Test func namesAFigureByItsCaption() async throws {
    #expect(
      try await prose(
        "::: figure {#f}\n![Trois cercles](../media/s.svg)\n\nDu projet à l'activité : **trois** étapes.\n:::")
          == """
          <figure id="f" role="group" aria-label="Du projet à l’activité_: trois étapes.">
          <img src="../media/s.svg" alt="Trois cercles" width="4" height="2" loading="lazy" decoding="async" />
          <figcaption>
          <p>Du projet à l’activité_: <strong>trois</strong> étapes.</p>
          </figcaption>
          </figure>
          """)
    let table = try await prose("::: figure {titre=\"Les prix\"}\n| a |\n| - |\n| b |\n:::")
    #expect(table.contains("aria-label=\"Les prix\"") && table.contains("<figcaption>Les prix</figcaption>"))
    #expect(table.contains("<table>"))
  }

  @Test func offersADownload() async throws {
    #expect(
      try await prose("::: télécharger\n[Le tableau](../media/t.ods)\n:::") == """
        <div class="callout callout-download">
        <p class="callout-label"><strong>À télécharger</strong></p>
        <p><a href="../media/t.ods">Le tableau (ODS, 2_o)</a></p>
        </div>
        """)
  }

  @Test func publishesTheFilesThatItSpeaksOf() async throws {
    let site = try await PrintedSite([
      "content/pages/a.md": "# A\n\n::: vidéo\n[V](v.mp4) [S](v.vtt)\n:::", "content/pages/v.mp4": "x",
      "content/pages/v.vtt": "WEBVTT", "content/pages/autre.mp4": "x",
    ])
    #expect(site.paths.filter { $0.hasPrefix("pages/") } == ["pages/v.mp4", "pages/v.vtt"])
  }
}
