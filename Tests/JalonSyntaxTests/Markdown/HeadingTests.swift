import JalonCore
import Testing

@testable import JalonSyntax

/// Headings and the anchors that lead to them.
struct HeadingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    /// `level #id words`, `written` where the author chose the id.
    let headings: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "words become an id", input: "# À qui parler ?", headings: ["1 #a-qui-parler À qui parler ?"]),
    Case(
      name: "markup is left out", input: "## Le *prix* `net` [ici](b.md)",
      headings: ["2 #le-prix-net-ici Le prix net ici"]),
    Case(name: "underlined", input: "Titre\n===\n\nAutre\n---\n", headings: ["1 #titre Titre", "2 #autre Autre"]),
    Case(name: "a chosen id", input: "## Prix {#le-prix}", headings: ["2 #le-prix Prix written"]),
    Case(name: "a chosen id after closing marks", input: "## Prix {#p} ##", headings: ["2 #p Prix written"]),
    Case(name: "a class alone", input: "## Prix {.grand}", headings: ["2 #prix Prix"]),
    Case(name: "a chosen id with accents", input: "## Prix {#été}", headings: ["2 #été Prix written"]),
    Case(name: "braces that are no attributes", input: "## Un {mot}", headings: ["2 #un-mot Un {mot}"]),
    Case(name: "a fact is no attribute", input: "## Délai {{fait:a}}", headings: ["2 #delai-fait-a Délai {{fait:a}}"]),
    Case(
      name: "twice the same words", input: "# Prix\n\n# Prix\n\n# Prix",
      headings: ["1 #prix Prix", "1 #prix-2 Prix", "1 #prix-3 Prix"]),
    Case(
      name: "words like a numbered id", input: "# Prix 2\n\n# Prix\n\n# Prix",
      headings: ["1 #prix-2 Prix 2", "1 #prix Prix", "1 #prix-3 Prix"]),
    Case(
      name: "words like an id that is chosen below", input: "# Prix\n\n# Autre {#prix}",
      headings: ["1 #prix-2 Prix", "1 #prix Autre written"]),
    Case(name: "words like the id of a block", input: "# Prix\n\n::: note {#prix}\n:::", headings: ["1 #prix-2 Prix"]),
    Case(name: "no letter at all", input: "# …\n\n# ?", headings: ["1 #section …", "1 #section-2 ?"]),
    Case(name: "nothing", input: "#\n", headings: ["1 #section "]),
    Case(name: "in a quote and a block", input: "> # A\n\n::: note\na\n\n## B\n:::\n", headings: ["1 #a A", "2 #b B"]),
    Case(name: "in code", input: "    # A\n\n```\n# B\n```\n", headings: []),
  ])
  func givesAnchors(_ example: Case) {
    let (document, _) = MarkdownDrawing.parse(DataDrawing.file(example.input, "a.md"))
    let headings = document.headings.map { "\($0.level) #\($0.id) \($0.text)" + ($0.isExplicit ? " written" : "") }
    #expect(headings == example.headings)
  }

  @Test func leavesTheTitleOfABlockOutOfTheOutline() {
    let input = "# A\n\n::: challenge\n## B *c* {#d}\ntext\n:::\n\n::: conseil {titre=E}\n## F\n:::\n\n## A\n"
    let (document, _) = MarkdownDrawing.parse(DataDrawing.file(input, "a.md"))
    #expect(document.headings.map(\.id) == ["a", "f", "a-2"])
    #expect(document.blockTitles.map { "\($0.id) \($0.text)" } == ["d B c"])
    #expect(document.directives.map(document.title) == ["B c", "E"])
    #expect(document.directives.map { $0.titleHeading != nil } == [true, false])
    #expect(document.blockTitles.allSatisfy { document.heading(at: $0.node)?.id == $0.id })
  }

  struct PageTitleCase: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    let title: String
    let isHidden: Bool
    let shift: Int
    var testDescription: String { name }
  }

  @Test(arguments: [
    PageTitleCase(name: "the title itself", input: "# Le prix\n\n## A", title: "Le prix", isHidden: true, shift: 0),
    PageTitleCase(name: "the title in other capitals", input: "# LE PRIX", title: "Le prix", isHidden: true, shift: 0),
    PageTitleCase(name: "another heading one", input: "# Autre\n\n## A", title: "Le prix", isHidden: false, shift: 1),
    PageTitleCase(name: "two headings one", input: "# Le prix\n\n# Autre", title: "Le prix", isHidden: true, shift: 1),
    PageTitleCase(name: "the title at level two", input: "## Le prix", title: "Le prix", isHidden: false, shift: 0),
    PageTitleCase(
      name: "the title further down", input: "## A\n\n# Le prix", title: "Le prix", isHidden: false, shift: 1),
  ])
  func leavesLevelOneToThePageTitle(_ example: PageTitleCase) {
    var (document, _) = MarkdownDrawing.parse(DataDrawing.file(example.input, "a.md"))
    document.giveMainHeading(toPageTitled: example.title)
    #expect((document.hiddenHeading != nil) == example.isHidden)
    #expect(document.headingShift == example.shift)
  }
}
