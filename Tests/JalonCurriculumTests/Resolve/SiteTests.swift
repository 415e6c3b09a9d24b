import JalonCore
import Testing

@testable import JalonCurriculum

/// A whole site: titles, order, drafts, and how little is required.
struct SiteTests {
  @Test func resolvesTheLeastSite() async throws {
    let resolved = try await ResolvedSite(["content/modules/x/01-a.md": ""])
    #expect(
      resolved.report == """
        content/modules/x/01-a.md warning title-present: no title: 'A' from the name
        content/modules/x/index.md warning title-present: no title: 'X' from the name
        """)
    #expect(resolved.site.title == "Essai")
    #expect(resolved.site.modules.map { "\($0.slug) \($0.title)" } == ["x X"])
    #expect(resolved.site.modules[0].lessons.map { "\($0.id) \($0.title) \($0.minutes)" } == ["x/a A 1"])
    #expect(resolved.site.baseURL == nil)
    #expect(resolved.site.timeZone == "Europe/Paris")
    #expect(resolved.site.language == .french)
  }

  @Test func reportsASiteWithoutSettings() async throws {
    let sources = MemoryFileSystem(["content/pages/a.md": "# A"])
    let parser = ProjectParser(sources, inspect: { _ in [] }, jobs: 1, includesDrafts: false)
    let parsed = try await parser.parse(try Loader(sources).load())
    #expect(parsed.diagnostics.map(\.rule) == [.siteSettingsPresent])
    #expect(parsed.project.pages.count == 1, "the rest is read all the same")
  }

  @Test func leavesOutAFileTooLargeToBeRead() async throws {
    let sources = MemoryFileSystem(["content/site.yaml": "titre: Essai\n", "content/pages/a.md": "# A"])
    let entries = try Loader(sources).load().entries.map { entry in
      entry.path.name == "a.md" ? SourceEntry(path: entry.path, size: 1 << 40) : entry
    }
    let parser = ProjectParser(sources, inspect: { _ in [] }, jobs: 1, includesDrafts: false)
    let parsed = try await parser.parse(SourceTree(entries: entries))
    #expect(parsed.diagnostics.map(\.rule) == [.contentSizeLimited])
    #expect(parsed.project.pages.isEmpty)
  }

  struct TitleCase: CustomTestStringConvertible, Sendable {
    let name: String
    let path: String
    let text: String
    let title: String
    var report = ""
    var testDescription: String { name }
  }

  @Test(arguments: [
    TitleCase(name: "front matter first", path: "a.md", text: "---\ntitre: Écrit\n---\n# Autre\n", title: "Écrit"),
    TitleCase(
      name: "then the first heading", path: "a.md", text: "Un.\n\n# Le *titre*\n\n# Autre\n", title: "Le titre"),
    TitleCase(
      name: "a heading two is no title", path: "ma-page.md", text: "## Un\n\n# Deux\n", title: "Ma page",
      report: "content/pages/ma-page.md warning title-present: no title: 'Ma page' from the name"),
    TitleCase(
      name: "then the name", path: "02_Fixer son-prix.md", text: "", title: "Fixer son prix",
      report: """
        content/pages/02_Fixer son-prix.md note address-plain: '02_Fixer son-prix' will have the address '02-fixer-son-prix'
        content/pages/02_Fixer son-prix.md warning title-present: no title: 'Fixer son prix' from the name
        """),
    TitleCase(
      name: "a name of digits", path: "2027.md", text: "", title: "2027",
      report: "content/pages/2027.md warning title-present: no title: '2027' from the name"),
    TitleCase(
      name: "an accent in either form", path: "e\u{301}tude.md", text: "# A", title: "A",
      report: "content/pages/e\u{301}tude.md note address-plain: 'e\u{301}tude' will have the address 'etude'"),
  ])
  func titles(_ example: TitleCase) async throws {
    let resolved = try await ResolvedSite(["content/pages/\(example.path)": example.text])
    #expect(resolved.site.pages.map(\.title) == [example.title])
    #expect(resolved.report == example.report)
  }

  @Test func ordersModulesByNumberThenName() async throws {
    let resolved = try await ResolvedSite([
      "content/modules/c/index.md": "---\ntitre: C\nordre: 1\n---\n",
      "content/modules/b/index.md": "---\ntitre: B\n---\n", "content/modules/a/index.md": "---\ntitre: A\n---\n",
      "content/modules/d/index.md": "---\ntitre: D\nordre: 2\n---\n",
    ])
    #expect(resolved.site.modules.map(\.slug) == ["c", "d", "a", "b"])
    #expect(resolved.report == "")
  }

  @Test func ordersLessonsByNumberThenName() async throws {
    let resolved = try await ResolvedSite([
      "content/modules/x/index.md": "# X", "content/modules/x/10-a.md": "# A", "content/modules/x/9-b.md": "# B",
      "content/modules/x/zebre.md": "# Z", "content/modules/x/c.md": "# C", "content/modules/x/09-d.md": "# D",
    ])
    #expect(resolved.site.modules.flatMap(\.lessons).map(\.slug) == ["d", "b", "a", "c", "zebre"])
  }

  @Test func leavesDraftsOutUnlessAsked() async throws {
    let files = [
      "content/modules/x/index.md": "# X", "content/modules/x/01-a.md": "# A",
      "content/modules/x/02-b.md": "---\ntitre: B\nbrouillon: oui\n---\n[nulle part](z.md)\n",
      "content/pages/p.md": "---\ntitre: P\nbrouillon: oui\n---\n",
    ]
    let published = try await ResolvedSite(files)
    #expect(published.site.modules.flatMap(\.lessons).map(\.slug) == ["a"])
    #expect(published.site.pages.map(\.slug) == [])
    #expect(published.report == "")
    let drafts = try await ResolvedSite(files, includesDrafts: true)
    #expect(drafts.site.modules.flatMap(\.lessons).map(\.slug) == ["a", "b"])
    #expect(drafts.site.pages.map(\.slug) == ["p"])
    #expect(drafts.diagnostics.map(\.rule) == [.linkTargetExists])
  }

  @Test func tellsOfFilesThatNothingReads() async throws {
    let resolved = try await ResolvedSite([
      "content/fact.yaml": "", "content/module/x/01-a.md": "", "content/pages/a/b.md": "", "content/media/a.png": "",
    ])
    #expect(
      resolved.report == """
        content/fact.yaml warning content-file-recognised: 'fact.yaml' is read by nothing here; did you mean 'facts.yaml'?
        content/module/x/01-a.md warning content-file-recognised: '01-a.md' is read by nothing here; did you mean 'modules'?
        content/pages/a/b.md warning content-file-recognised: 'b.md' is read by nothing here
        """)
  }

  @Test func knowsTheFactsThatSomePagePrints() async throws {
    let resolved = try await ResolvedSite([
      "content/facts.yaml":
        "a: {libellé: A, valeur: 1, statut: confirmé}\nb: {libellé: B, valeur: 2, statut: confirmé}\n",
      "content/pages/p.md": "# P\n\n{{fait:b}} {{fait:b}}\n",
    ])
    #expect(resolved.site.usedFacts.map(\.id.value) == ["b"])
    #expect(resolved.site.pages.first?.document.facts == ["b"])
  }

  struct BaseCase: CustomTestStringConvertible, Sendable {
    let url: String
    let absolute: String
    let basePath: String
    var testDescription: String { url }
  }

  @Test(arguments: [
    BaseCase(url: "https://exemple.fr", absolute: "https://exemple.fr/aide/", basePath: "/"),
    BaseCase(
      url: "https://exemple.fr/formation/", absolute: "https://exemple.fr/formation/aide/", basePath: "/formation/"),
    BaseCase(url: "https://exemple.fr/a/b", absolute: "https://exemple.fr/a/b/aide/", basePath: "/a/b/"),
  ])
  func placesItselfOnItsHost(_ example: BaseCase) async throws {
    let site = try await ResolvedSite(["content/site.yaml": "titre: Essai\nadresse: \(example.url)\n"]).site
    #expect(site.absolute(SiteAddresses.help) == example.absolute)
    #expect(site.basePath == example.basePath)
  }
}
