import Foundation
import Testing

@testable import JalonBuild

/// The whole pipeline, on disk.
struct BuildTests {
  private static let moment = Moment.day("2027-03-01") ?? .instant(0)

  private func build(
    _ site: TemporaryFolder, output: String? = nil, jobs: Int = 2, on day: String = "2027-03-01",
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) async throws -> BuildReport {
    try await Build(
      BuildOptions(
        site: site.path, output: output.map { "\(site.path)/\($0)" }, moment: Moment.day(day) ?? Self.moment,
        jobs: jobs,
        isInterrupted: isInterrupted)
    ).run()
  }

  @Test func writesTheReferenceSiteAlikeWithAnyNumberOfJobs() async throws {
    let site = try TemporaryFolder()
    try site.copy(TemporaryFolder.project + "/content", to: "content")
    let report = try await build(site, output: "one", jobs: 1)
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.summary.english) == [])
    #expect(report.pageCount > 30)
    _ = try await build(site, output: "eight", jobs: 8)
    #expect(site.files(below: "one") == site.files(below: "eight"))
    let again = try await build(site, output: "one", jobs: 8)
    #expect(again.summary?.written == 0)
    #expect(again.summary?.removed == 0)
  }

  @Test func publishesNothingOfTheLearnersInClear() async throws {
    let site = try TemporaryFolder()
    try site.copy(TemporaryFolder.project + "/content", to: "content")
    _ = try await build(site)
    let list = site.text("content/demo-learners/itineraire-printemps-2027.csv") ?? ""
    let secrets = list.split(whereSeparator: \.isNewline).dropFirst().flatMap { $0.split(separator: ";").prefix(2) }
    #expect(secrets.count >= 8)
    for (path, data) in site.files(below: "public") {
      for secret in secrets {
        #expect(data.range(of: Data(secret.utf8)) == nil, "\(path) holds a learner's code or secret")
      }
    }
  }

  @Test func leavesThePublishedSiteAsItWasOnAnError() async throws {
    let site = try TemporaryFolder(["content/site.yaml": "titre: Essai\n", "content/pages/a.md": "# A\n"])
    #expect(try await build(site).summary != nil)
    let before = site.files(below: "public")
    try site.write("# A\n\n[nulle part](b.md)\n", to: "content/pages/a.md")
    let report = try await build(site)
    #expect(report.hasErrors)
    #expect(report.summary == nil)
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.rule.string) == ["link-target-exists"])
    #expect(site.files(below: "public") == before)
  }

  @Test func leavesThePublishedSiteAsItWasWhenInterrupted() async throws {
    let site = try TemporaryFolder(["content/site.yaml": "titre: Essai\n", "content/pages/a.md": "# A\n"])
    _ = try await build(site)
    let before = site.files(below: "")
    try site.write("# B\n", to: "content/pages/a.md")
    await #expect(throws: CancellationError.self) { try await build(site, isInterrupted: { true }) }
    try site.write("# A\n", to: "content/pages/a.md")
    #expect(site.files(below: "") == before)
  }

  @Test func buildsTheLeastSite() async throws {
    let site = try TemporaryFolder(["content/site.yaml": "titre: Essai\n", "content/modules/x/01-a.md": ""])
    let report = try await build(site)
    #expect(
      report.diagnostics.map { "\($0.severity) \($0.rule)" } == [
        "warning title-present", "warning title-present", "note site-address-known", "warning site-contact-present",
        "note site-help-present",
      ])
    #expect(site.text("public/modules/x/a/index.html")?.contains("<h1>A</h1>") == true)
  }

  @Test func letsASiteReplaceOneTemplate() async throws {
    let site = try TemporaryFolder([
      "content/site.yaml": "titre: Essai\n", "content/pages/a.md": "# A\n",
      "templates/layouts/page.html": "<p>{{title}} {{site.title}}</p>",
    ])
    #expect(try await build(site).hasErrors == false)
    #expect(site.text("public/a/index.html") == "<p>A Essai</p>")
    try site.write("<p>{{titel}}</p>", to: "templates/layouts/page.html")
    #expect(
      try await build(site).diagnostics.filter { $0.severity == .error }.map(\.rule.string) == ["template-name-known"])
  }

  struct Edit: CustomTestStringConvertible, Sendable {
    let name: String
    let path: String
    let text: String
    var testDescription: String { name }
  }

  private static let workshop =
    "---\ntitre: Pas\ndébut: 2027-03-02 10:00\ndurée: 2 h\nmode: en présence\nlieu: salle\n"
    + "rattrapage: modules/x/01-a.md\nmodules: [x]\nprogrammes: [p]\n---\nUn.\n"

  private static let files = [
    "content/site.yaml":
      "titre: Essai\nidentifiant: essai\nportes:\n  - titre: Une porte\n    liens: [{libellé: X, vers: modules/x/index.md}]\n",
    "content/facts.yaml": "f: {libellé: délai, valeur: 60, statut: confirmé, à revoir le: 2027-03-10}\n",
    "content/glossary.yaml": "RQTH:\n  définition: Une reconnaissance\n",
    "content/places.yaml": "salle:\n  nom: La salle\n",
    "content/modules/x/index.md": "---\ntitre: X\nutile avant: [y]\n---\n",
    "content/modules/x/01-a.md":
      "# A\n\n{{fait:f}} {{terme:RQTH}}\n\n::: fiche {#f-a titre=\"Fiche\"}\n- Nom : [texte nom]\n:::\n",
    "content/modules/x/02-b.md": "# B\n\n[a](01-a.md)\n\n![vue](vue.png)\n",
    "content/modules/x/vue.png": "png", "content/modules/y/01-c.md": "# C\n",
    "content/pages/aide.md": "# Aide\n", "content/programmes/p.yaml": "nom: P\nmodules: [x]\nateliers: [pas]\n",
    "content/workshops/pas.md": workshop,
  ]

  /// A page that is not made again must be one that nothing changed.
  @Test(arguments: [
    Edit(name: "nothing", path: "content/modules/x/01-a.md", text: files["content/modules/x/01-a.md"] ?? ""),
    Edit(name: "a lesson's title", path: "content/modules/x/01-a.md", text: "# Autre titre\n"),
    Edit(
      name: "a lesson's summary", path: "content/modules/y/01-c.md", text: "---\ntitre: C\nrésumé: Un résumé\n---\n"),
    Edit(
      name: "a worksheet's title", path: "content/modules/x/01-a.md",
      text: "# A\n\n::: fiche {#f-a titre=\"Autre fiche\"}\n- Nom : [texte nom]\n:::\n"),
    Edit(
      name: "a module's title", path: "content/modules/x/index.md", text: "---\ntitre: Autre X\nutile avant: [y]\n---\n"
    ),
    Edit(
      name: "a module's first index", path: "content/modules/y/index.md", text: "---\ntitre: Autre Y\nordre: 1\n---\n"),
    Edit(name: "one more lesson", path: "content/modules/x/03-d.md", text: "# D\n"),
    Edit(name: "a page's title", path: "content/pages/aide.md", text: "# Autre aide\n"),
    Edit(name: "one more page", path: "content/pages/contact.md", text: "# Nous écrire\n"),
    Edit(
      name: "a fact", path: "content/facts.yaml",
      text: "f: {libellé: délai, valeur: 90, statut: contesté, officiel: \"https://exemple.fr\"}\n"),
    Edit(name: "a definition", path: "content/glossary.yaml", text: "RQTH:\n  définition: Autre chose\n"),
    Edit(name: "a place", path: "content/places.yaml", text: "salle:\n  nom: L'autre salle\n"),
    Edit(name: "a programme", path: "content/programmes/p.yaml", text: "nom: Autre P\n"),
    Edit(name: "a workshop's hour", path: "content/workshops/pas.md", text: workshop.replacing("10:00", with: "14:00")),
    Edit(
      name: "a workshop's title", path: "content/workshops/pas.md",
      text: workshop.replacing("titre: Pas", with: "titre: Autre pas")),
    Edit(name: "a picture", path: "content/modules/x/vue.png", text: "other png"),
    Edit(
      name: "the site's title", path: "content/site.yaml",
      text: "titre: Autre\nidentifiant: essai\nadresse: https://exemple.fr/\n"),
    Edit(name: "a word of the theme", path: "templates/strings/fr.yaml", text: "menu_help: \"Au secours\"\n"),
    Edit(name: "a style", path: "templates/assets/css/jalon.css", text: "p {}"),
  ])
  func makesAgainEveryPageThatAnEditChanges(_ edit: Edit) async throws {
    let edited = try TemporaryFolder(Self.files)
    #expect(try await build(edited).diagnostics.filter { $0.severity == .error }.map(\.summary.english) == [])
    try edited.write(edit.text, to: edit.path)
    #expect(try await build(edited).diagnostics.filter { $0.severity == .error }.map(\.summary.english) == [])
    let fresh = try TemporaryFolder(Self.files.merging([edit.path: edit.text]) { _, new in new })
    _ = try await build(fresh)
    #expect(differences(edited, fresh) == [], "old pages")
  }

  @Test(arguments: ["2027-03-02", "2027-03-03", "2027-03-11", "2028-01-01"])
  func makesAgainEveryPageThatTheDayChanges(_ day: String) async throws {
    let old = try TemporaryFolder(Self.files)
    _ = try await build(old)
    _ = try await build(old, on: day)
    let fresh = try TemporaryFolder(Self.files)
    _ = try await build(fresh, on: day)
    #expect(differences(old, fresh) == [], "old pages")
  }

  private func differences(_ left: TemporaryFolder, _ right: TemporaryFolder) -> [String] {
    let (left, right) = (left.files(below: "public"), right.files(below: "public"))
    return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
  }
}
