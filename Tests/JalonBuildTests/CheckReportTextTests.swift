import Testing

@testable import JalonBuild

/// Reports as their readers get them, whole.
struct CheckReportTextTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "content/site.yaml":
        "titre: Essai\nadresse: https://exemple.fr/\norganisation:\n  nom: A\n  courriel: contact@exemple.fr\n",
      "content/pages/aide.md": "# Été\n\nVoir [l'été](aid.md), à 100 %.\n\n## A {#x}\n\n## B {#x}\n",
      "content/pages/b.md": "",
    ])
  }

  private func text(_ format: String, _ language: MessageLanguage, isColoured: Bool = false) async throws -> String {
    try await Check(BuildOptions(site: folder.path, moment: .instant(0), jobs: 1)).run()
      .text(format: format, in: language, isColoured: isColoured)
  }

  @Test func tellsATerminalInFrench() async throws {
    let text = try await text("text", .french)
    #expect(
      text == """
        content/pages/aide.md:3:14: erreur : aucun fichier ni page « aid.md » ; vouliez-vous dire « aide.md » ? [link-target-exists]
        3 | Voir [l'été](aid.md), à 100 %.
          |              ^^^^^^
           Le chemin part du dossier de ce fichier : « 02-prix.md » à côté, « ../autre-module/01-a.md » ailleurs.
        content/pages/aide.md:7:1: erreur : l'identifiant « x » sert déjà dans la page [id-unique]
        7 | ## B {#x}
          | ^^^^^^^^^
           Un lien vers lui mènerait au premier. Choisissez-en un autre, par exemple « x-2 ».
           content/pages/aide.md:5:1: le premier est ici
        content/pages/b.md:1:1: avertissement : pas de titre : « B » d'après le nom [title-present]
           Commencez le texte par « # Votre titre », ou ajoutez « titre: » entre deux lignes « --- ».
        2 erreurs, 1 avertissement, 0 note.

        """)
  }

  @Test func tellsATerminalInEnglish() async throws {
    let text = try await text("text", .english)
    #expect(
      text == """
        content/pages/aide.md:3:14: error: no file or page 'aid.md'; did you mean 'aide.md'? [link-target-exists]
        3 | Voir [l'été](aid.md), à 100 %.
          |              ^^^^^^
           The path starts in this file's folder: '02-price.md' beside it, '../other-module/01-a.md' elsewhere.
        content/pages/aide.md:7:1: error: the id 'x' is taken in this page [id-unique]
        7 | ## B {#x}
          | ^^^^^^^^^
           A link to it would lead to the first. Choose another, for instance 'x-2'.
           content/pages/aide.md:5:1: the first is here
        content/pages/b.md:1:1: warning: no title: 'B' from the name [title-present]
           Begin the text with '# Your title', or add 'title:' between two lines '---'.
        2 errors, 1 warning, 0 notes.

        """)
  }

  @Test func paintsSeveritiesAlone() async throws {
    let plain = try await text("text", .french)
    let coloured = try await text("text", .french, isColoured: true)
    #expect(coloured.contains("\u{1B}[1;31merreur :\u{1B}[0m"))
    #expect(coloured.replacing(/\x{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func tellsProgramsInJSON() async throws {
    let text = try await text("json", .english)
    #expect(
      text == """
        {"diagnostics":[\
        {"column":14,"end_column":20,"end_line":3,\
        "explanation":"The path starts in this file's folder: '02-price.md' beside it, '../other-module/01-a.md' elsewhere.",\
        "fixes":[],"line":3,"path":"content/pages/aide.md","rule":"link-target-exists","severity":"error","summary":"no file or page 'aid.md'; did you mean 'aide.md'?"},\
        {"column":1,"end_column":10,"end_line":7,\
        "explanation":"A link to it would lead to the first. Choose another, for instance 'x-2'.",\
        "fixes":[],"line":7,"path":"content/pages/aide.md","rule":"id-unique","severity":"error","summary":"the id 'x' is taken in this page"},\
        {"column":1,"end_column":1,"end_line":1,\
        "explanation":"Begin the text with '# Your title', or add 'title:' between two lines '---'.",\
        "fixes":[],"line":1,"path":"content/pages/b.md","rule":"title-present","severity":"warning","summary":"no title: 'B' from the name"}],\
        "version":1}

        """)
  }

  @Test func tellsProgramsWhereEachEditGoes() async throws {
    let folder = try TemporaryFolder(["content/site.yaml": "titre: Été : ici\n"])
    let text = try await Check(
      BuildOptions(site: folder.path, moment: .instant(0), jobs: 1), rules: ["data-value-quoted"]
    )
    .run().text(format: "json", in: .english, isColoured: false)
    #expect(
      text.contains(
        """
        "fixes":[{"column":8,"end_column":17,"end_line":1,"line":1,"replacement":"\\"Été : ici\\"","title":"put between quotation marks"}]
        """), "\(text)")
  }

  @Test func tellsCodeHostsInSARIF() async throws {
    let text = try await text("sarif", .french)
    #expect(
      text == """
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"columnKind":"unicodeCodePoints","results":[\
        {"level":"error","locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/pages/aide.md"},"region":{"endColumn":20,"endLine":3,"startColumn":14,"startLine":3}}}],\
        "message":{"text":"aucun fichier ni page « aid.md » ; vouliez-vous dire « aide.md » ? Le chemin part du dossier de ce fichier : « 02-prix.md » à côté, « ../autre-module/01-a.md » ailleurs."},"ruleId":"link-target-exists"},\
        {"level":"error","locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/pages/aide.md"},"region":{"endColumn":10,"endLine":7,"startColumn":1,"startLine":7}}}],\
        "message":{"text":"l'identifiant « x » sert déjà dans la page. Un lien vers lui mènerait au premier. Choisissez-en un autre, par exemple « x-2 »."},"ruleId":"id-unique"},\
        {"level":"warning","locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/pages/b.md"},"region":{"endColumn":1,"endLine":1,"startColumn":1,"startLine":1}}}],\
        "message":{"text":"pas de titre : « B » d'après le nom. Commencez le texte par « # Votre titre », ou ajoutez « titre: » entre deux lignes « --- »."},"ruleId":"title-present"}],\
        "tool":{"driver":{"name":"jalon","rules":[{"id":"id-unique"},\
        {"id":"link-target-exists"},\
        {"id":"title-present"}]}}}],"version":"2.1.0"}

        """)
  }

  @Test func annotatesAForge() async throws {
    let text = try await text("github", .french)
    #expect(
      text == """
        ::error file=content/pages/aide.md,line=3,col=14,title=link-target-exists::aucun fichier ni page « aid.md » ; vouliez-vous dire « aide.md » ?%0ALe chemin part du dossier de ce fichier : « 02-prix.md » à côté, « ../autre-module/01-a.md » ailleurs.
        ::error file=content/pages/aide.md,line=7,col=1,title=id-unique::l'identifiant « x » sert déjà dans la page%0AUn lien vers lui mènerait au premier. Choisissez-en un autre, par exemple « x-2 ».
        ::warning file=content/pages/b.md,line=1,col=1,title=title-present::pas de titre : « B » d'après le nom%0ACommencez le texte par « # Votre titre », ou ajoutez « titre: » entre deux lignes « --- ».

        """)
  }
}
