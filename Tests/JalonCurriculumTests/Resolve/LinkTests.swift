import JalonCore
import Testing

@testable import JalonCurriculum

/// Where the links of a lesson lead.
struct LinkTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let link: String
    /// Address inside the site; nil: none.
    let address: String?
    var report = ""
    var testDescription: String { link }
  }

  private static func site(_ link: String) async throws -> ResolvedSite {
    try await ResolvedSite([
      "content/site.yaml": "titre: Essai\nprivé: content/apprenants\n",
      "content/facts.yaml": "",
      "content/modules/prix/index.md": "# Prix",
      "content/modules/prix/01-cout.md": "# Coût\n\n## Un exemple\n\n::: note {#n-a}\n:::\n",
      "content/modules/prix/02-a.md": "# A\n\n[b](\(link))\n",
      "content/modules/prix/vue.png": Self.picture,
      "content/modules/autre/01-x.md": "# X",
      "content/pages/aide.md": "# Aide",
      "content/programmes/essai.yaml": "nom: Essai\n",
      "content/media/Plan d'accès.pdf": "x",
      "content/apprenants/a.png": "",
    ])
  }

  @Test(arguments: [
    // Files, from the source's folder
    Case(link: "01-cout.md", address: "modules/prix/cout/index.html"),
    Case(link: "01-cout.md#un-exemple", address: "modules/prix/cout/index.html#un-exemple"),
    Case(link: "./01-cout.md#n-a", address: "modules/prix/cout/index.html#n-a"),
    Case(link: "01-cout.html#un-exemple", address: "modules/prix/cout/index.html#un-exemple"),
    Case(link: "../autre/01-x.md", address: "modules/autre/x/index.html"),
    Case(link: "/modules/autre/01-x.md", address: "modules/autre/x/index.html"),
    Case(link: "index.md", address: "modules/prix/index.html"),
    Case(link: "../prix", address: "modules/prix/index.html"),
    Case(link: "../autre/", address: "modules/autre/index.html"),
    Case(link: "../../pages/aide.md", address: "aide/index.html"),
    Case(link: "../../programmes/essai.yaml", address: "programmes/essai/index.html"),
    Case(link: "02-a.md", address: "modules/prix/a/index.html"),
    // Addresses, from the page
    Case(link: "../cout/", address: "modules/prix/cout/index.html"),
    Case(link: "../cout/#un-exemple", address: "modules/prix/cout/index.html#un-exemple"),
    Case(link: "../cout/index.html", address: "modules/prix/cout/index.html"),
    Case(link: "/aide/", address: "aide/index.html"),
    Case(link: "/plan-du-site/", address: "plan-du-site/index.html"),
    Case(link: "/programmes/essai/professionnels/", address: "programmes/essai/professionnels/index.html"),
    // Files, from where the page stands, as Jekyll's lessons write them
    Case(link: "../vue.png", address: "modules/prix/vue.png"),
    Case(link: "../01-cout/#un-exemple", address: "modules/prix/cout/index.html#un-exemple"),
    Case(link: "../01-cout/index.html", address: "modules/prix/cout/index.html"),
    Case(link: "01-cout", address: "modules/prix/cout/index.html"),
    // The page itself
    Case(link: "#a", address: "modules/prix/a/index.html#a"),
    // Media
    Case(link: "vue.png", address: "modules/prix/vue.png"),
    Case(link: "../../media/Plan%20d'acc%C3%A8s.pdf#page=2", address: "media/Plan d'accès.pdf#page=2"),
    // Elsewhere
    Case(link: "https://exemple.fr/a.md", address: nil),
    Case(link: "mailto:contact@exemple.fr", address: nil),
    // Nowhere
    Case(
      link: "01-cot.md", address: nil,
      report: "content/modules/prix/02-a.md:3:5-3:14 error link-target-exists: "
        + "no file or page '01-cot.md'; did you mean '01-cout.md'?"),
    Case(
      link: "../cot/", address: nil,
      report: "content/modules/prix/02-a.md:3:5-3:12 error link-target-exists: "
        + "no file or page '../cot/'; did you mean 'cout'?"),
    Case(
      link: "../../../../a.md", address: nil,
      report: "content/modules/prix/02-a.md:3:5-3:21 error link-target-exists: no file or page '../../../../a.md'"),
    Case(
      link: "/glossaire/", address: nil,
      report: "content/modules/prix/02-a.md:3:5-3:16 error link-target-exists: no file or page '/glossaire/'"),
    Case(
      link: "01-cout.md#un-exempl", address: "modules/prix/cout/index.html#un-exempl",
      report: "content/modules/prix/02-a.md:3:5-3:25 error link-anchor-exists: "
        + "no heading '#un-exempl' in the target page; did you mean '#un-exemple'?"),
    Case(
      link: "#b", address: "modules/prix/a/index.html#b",
      report: "content/modules/prix/02-a.md:3:5-3:7 error link-anchor-exists: "
        + "no heading '#b' in the target page; did you mean '#a'?"),
    // Not published
    Case(
      link: "../../facts.yaml", address: nil,
      report: "content/modules/prix/02-a.md:3:5-3:21 error link-target-public: '../../facts.yaml' is not published"),
    Case(
      link: "../../apprenants/a.png", address: nil,
      report:
        "content/modules/prix/02-a.md:3:5-3:27 error link-target-public: '../../apprenants/a.png' is not published"),
  ])
  func leads(_ example: Case) async throws {
    let resolved = try await Self.site(example.link.replacing(" ", with: "%20"))
    let lesson = try #require(resolved.site.module("prix")?.lessons.last)
    let address = lesson.document.links[0].map { $0.path + ($0.anchor.map { "#" + $0 } ?? "") }
    #expect(address == example.address)
    let others = "content/modules/autre/index.md warning title-present: no title: 'Autre' from the name"
    #expect(resolved.report == [others, example.report].filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  /// A GIF of one pixel: its header is a text.
  private static let picture = "GIF89a\u{1}\0\u{1}\0"

  @Test func publishesOnlyMediaThatAPageSpeaksOf() async throws {
    let resolved = try await ResolvedSite([
      "content/pages/a.md": "# A\n\n![vue](vue.png) [plan](../media/plan.pdf) ![vue](vue.png)\n",
      "content/pages/vue.png": Self.picture, "content/pages/autre.png": "", "content/media/plan.pdf": "x",
    ])
    #expect(
      resolved.site.media.map { "\($0.source) → \($0.address.path)" } == [
        "content/media/plan.pdf → media/plan.pdf", "content/pages/vue.png → pages/vue.png",
      ])
    #expect(resolved.report == "")
  }

  @Test func tellsOfAMissingImage() async throws {
    let resolved = try await ResolvedSite([
      "content/pages/a.md": "# A\n\n![vue](vues.png)\n", "content/pages/vue.png": "",
    ])
    #expect(
      resolved.report
        == "content/pages/a.md:3:8-3:16 error link-target-exists: no image 'vues.png'; did you mean 'vue.png'?")
  }
}
