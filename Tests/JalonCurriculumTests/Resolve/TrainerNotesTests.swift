import Testing

@testable import JalonCurriculum

/// Trainers' notes are checked like the rest, each mistake once, whether they are published or not.
struct TrainerNotesTests {
  @Test(arguments: ["", "pages_formateur: oui\n"])
  func checksThem(_ settings: String) async throws {
    let site = try await ResolvedSite([
      "content/site.yaml": "titre: Essai\n\(settings)", "content/modules/m/index.md": "---\ntitre: M\n---\n",
      "content/modules/m/01-a.md": """
      # A

      [x](absent.md) [y](#dedans) [z](#a)

      ::: formateur
      ## Dedans

      [v](manque.md) [w](#rien) [u](#dedans) {{fait:inconnu}}
      :::
      """,
    ])
    #expect(
      site.report == """
        content/modules/m/01-a.md:3:5-3:14 error link-target-exists: no file or page 'absent.md'
        content/modules/m/01-a.md:3:20-3:27 error link-anchor-exists: no heading '#dedans' in the target page
        content/modules/m/01-a.md:8:5-8:14 error link-target-exists: no file or page 'manque.md'
        content/modules/m/01-a.md:8:20-8:25 error link-anchor-exists: no heading '#rien' in the target page
        content/modules/m/01-a.md:8:40-8:56 error fact-known: no fact 'inconnu'
        """)
    #expect((site.site.modules[0].lessons[0].trainerDocument == nil) == settings.isEmpty)
  }
}
