import Testing

@testable import JalonBuild

/// New sites, modules, lessons and programmes.
struct ScaffoldTests {
  private func drawing(_ outcome: Scaffold.Outcome) -> String {
    switch outcome {
    case .made(let files, _): files.joined(separator: "\n")
    case .refused(let advice): "refused: " + advice[.english]
    }
  }

  @Test func makesASiteThatBuildsWithoutErrors() async throws {
    let folder = try TemporaryFolder()
    #expect(
      drawing(try Scaffold.site(at: folder.path + "/Mon site")) == """
        content/site.yaml
        content/modules/premiers-pas/index.md
        content/modules/premiers-pas/01-ma-premiere-lecon.md
        content/pages/aide.md
        .gitignore
        """)
    let report = try await Build(BuildOptions(site: folder.path + "/Mon site", moment: .instant(0), jobs: 2)).run()
    #expect(report.diagnostics.map { "\($0.severity) \($0.rule)" } == ["note site-address-known"])
    #expect(folder.text("Mon site/content/site.yaml")?.contains("identifiant: mon-site\n") == true)
    #expect(folder.text("Mon site/.gitignore")?.contains("prive/\n") == true)
  }

  @Test func refusesToOverwriteASite() throws {
    let folder = try TemporaryFolder(["content/site.yaml": "titre: Le mien\n"])
    let before = folder.files(below: "")
    #expect(drawing(try Scaffold.site(at: folder.path)) == "refused: '\(folder.path)' already holds a site.")
    #expect(folder.files(below: "") == before)
  }

  @Test func leavesAFolderGitignoreAlone() throws {
    let folder = try TemporaryFolder([".gitignore": "mine\n"])
    #expect(!drawing(try Scaffold.site(at: folder.path)).contains(".gitignore"))
    #expect(folder.text(".gitignore") == "mine\n")
  }

  @Test func makesAModuleAndRefusesItTwice() throws {
    let folder = try TemporaryFolder(["content/site.yaml": "titre: Essai\n"])
    let site = try #require(SiteFolder(folder.path))
    #expect(
      drawing(try Scaffold.module(titled: "Étude de marché", in: site)) == """
        content/modules/etude-de-marche/index.md
        content/modules/etude-de-marche/01-premiere-lecon.md
        """)
    let before = folder.files(below: "")
    #expect(
      drawing(try Scaffold.module(titled: "étude de Marché !", in: site))
        == "refused: 'content/modules/etude-de-marche/index.md' already exists: nothing was changed.")
    #expect(
      drawing(try Scaffold.module(titled: "…", in: site))
        == "refused: '…' gives no address: put at least a letter or a digit.")
    #expect(folder.files(below: "") == before)
  }

  @Test func numbersLessonsAfterTheLast() throws {
    let folder = try TemporaryFolder([
      "content/site.yaml": "titre: Essai\n", "content/modules/prix/index.md": "# Prix",
      "content/modules/prix/02-b.md": "# B", "content/modules/prix/09-c.md": "# C",
      "content/modules/autre/01-a.md": "# A",
    ])
    let site = try #require(SiteFolder(folder.path))
    let lesson = { (name: String) in drawing(try Scaffold.lesson(named: name, in: site)) }
    #expect(try lesson("prix/Mon offre") == "content/modules/prix/10-mon-offre.md")
    #expect(try lesson("Prix/Mon offre") == "content/modules/prix/11-mon-offre.md", "the number is another")
    #expect(try lesson("autre/B") == "content/modules/autre/02-b.md")
    #expect(try lesson("prx/B") == "refused: No module 'prx'; did you mean 'prix'?")
    #expect(try lesson("B") == "refused: Say in which module: jalon new lesson autre/\"B\"")
    #expect(try lesson("prix/?") == "refused: '?' gives no address: put at least a letter or a digit.")
  }

  @Test func makesAProgrammeOfWhichEveryLineIsRead() async throws {
    let folder = try TemporaryFolder(["content/site.yaml": Self.settings])
    let site = try #require(SiteFolder(folder.path))
    let file = "content/programmes/premiers-pas.yaml"
    #expect(drawing(try Scaffold.programme(named: "Premiers pas", in: site)) == file)
    #expect(try await findings(in: folder) == [])
    #expect(
      drawing(try Scaffold.programme(named: "premiers PAS !", in: site))
        == "refused: '\(file)' already exists: nothing was changed.")
    #expect(
      drawing(try Scaffold.programme(named: "…", in: site))
        == "refused: '…' gives no address: put at least a letter or a digit.")
    // What waits in comments is right too, and is all that the first lines are not.
    let text = try #require(folder.text(file))
    let halves = text.split(separator: "# -----", maxSplits: 1)
    let uncommented = halves[1].split(separator: "\n").dropFirst(2)
      .map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
    try folder.write("\(halves[0])\n\(uncommented)\n", to: file)
    #expect(try await findings(in: folder) == [])
    for key in ["grille", "charte", "passerelles", "prescripteurs", "résultats", "avis", "vérifié avec l'opérateur"] {
      #expect(uncommented.contains("\n\(key):"), "\(key)")
    }
  }

  private static let settings = """
    identifiant: essai
    titre: Essai
    contacts:
      - {libellé: Écrire, moyen: courriel, valeur: contact@exemple.fr}
    """

  private func findings(in folder: TemporaryFolder) async throws -> [String] {
    let report = try await Check(BuildOptions(site: folder.path, moment: .instant(0), jobs: 1)).run()
    return report.diagnostics.filter { $0.range?.path.string.hasPrefix("content/programmes/") == true }
      .map { "\($0.rule) \($0.summary)" }
  }

  @Test(arguments: ["L'été", "Le \"bon\" prix", "Prix : combien ?", "C:\\prix", "#1"])
  func writesAnyTitle(_ title: String) async throws {
    let folder = try TemporaryFolder(["content/site.yaml": "titre: Essai\n"])
    let site = try #require(SiteFolder(folder.path))
    _ = try Scaffold.module(titled: title, in: site)
    let report = try await Check(BuildOptions(site: folder.path, moment: .instant(0), jobs: 1)).run()
    #expect(report.diagnostics.filter { $0.severity != .note }.map(\.rule.string) == ["site-contact-present"])
  }

  @Test func makesAWorkshopThatIsADraftAndThenSilent() async throws {
    let folder = try TemporaryFolder()
    _ = try Scaffold.site(at: folder.path)
    let site = try #require(SiteFolder(folder.path))
    let moment = try #require(Moment.day("2027-02-01"))
    let file = "content/workshops/parler-d-argent.md"
    let made = drawing(try Scaffold.workshop(titled: "Parler d'argent", in: site, at: moment))
    #expect(made == "\(file)\ncontent/places.yaml")
    let options = BuildOptions(site: folder.path, moment: moment, jobs: 1)
    let draft = try await Check(options).run()
    #expect(draft.diagnostics.map(\.rule.string) == ["site-address-known"])

    let text = try #require(folder.text(file))
    #expect(text.contains("début: 2027-02-23 10:00\n"), "a Tuesday, three weeks ahead")
    try folder.write(text.replacing("brouillon: oui\n", with: ""), to: file)
    let report = try await Build(options).run()
    #expect(report.diagnostics.map(\.rule.string) == ["site-address-known"])
    #expect(folder.text("public/ateliers/parler-d-argent/index.html")?.contains("23\u{A0}février 2027") == true)
  }

  @Test func makesAWorkshopInAPlaceThatThereIs() throws {
    let places = "annexe:\n  nom: L'annexe\nsalle:\n  nom: La salle\n"
    let folder = try TemporaryFolder(["content/site.yaml": "titre: Essai\n", "content/places.yaml": places])
    let site = try #require(SiteFolder(folder.path))
    #expect(drawing(try Scaffold.workshop(titled: "A", in: site)) == "content/workshops/a.md")
    #expect(folder.text("content/workshops/a.md")?.contains("\nlieu: annexe\n") == true)
    #expect(folder.text("content/places.yaml") == places)
    let again = drawing(try Scaffold.workshop(titled: "a", in: site))
    #expect(again == "refused: 'content/workshops/a.md' already exists: nothing was changed.")
    #expect(drawing(try Scaffold.workshop(titled: "!", in: site)).hasPrefix("refused: '!' gives no address"))
  }

  // What a trainer uncomments must be right as it stands.
  @Test func commentsLinesThatAreRead() async throws {
    let folder = try TemporaryFolder()
    _ = try Scaffold.site(at: folder.path)
    let site = try #require(SiteFolder(folder.path))
    let moment = try #require(Moment.day("2027-02-01"))
    _ = try Scaffold.workshop(titled: "A", in: site, at: moment)
    for file in ["content/workshops/a.md", "content/places.yaml"] {
      let text = try #require(folder.text(file)).split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.firstMatch(of: /^( *)# (( *- |  +)?[a-zà-ÿ' ]+:.*)$/).map { "\($0.1)\($0.2)" } ?? String(line)
      }
      try folder.write(text.joined(separator: "\n").replacing("brouillon: oui\n", with: ""), to: file)
    }
    let report = try await Check(BuildOptions(site: folder.path, moment: moment, jobs: 1)).run()
    // What it names has no file yet; the rest is known.
    #expect(Set(report.diagnostics.filter { $0.severity == .error }.map(\.rule.string)) == ["reference-target-exists"])
    #expect(report.diagnostics.filter { $0.rule.string.hasPrefix("data-") }.map(\.summary.french) == [])
  }
}
