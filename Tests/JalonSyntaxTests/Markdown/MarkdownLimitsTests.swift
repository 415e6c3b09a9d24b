import JalonCore
import Testing

@testable import JalonSyntax

/// Shapes that would take cmark minutes are told at once, and nothing else is.
struct MarkdownLimitsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    let diagnostics: String
    var testDescription: String { name }
  }

  private static let tooDeep = "error markdown-nesting-limited: plus de 64 citations ou listes ouvertes sur une ligne"
  private static let tooWide = "error markdown-nesting-limited: tableau de plus de 64 colonnes"

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Case(
        name: "10,000 lists on a line", input: "a\n\n" + repeated("- ", 10_000) + "a\n",
        diagnostics: "3:1-4:1 \(tooDeep)"),
      Case(name: "10,000 quotes on a line", input: repeated(">", 10_000), diagnostics: "1:1-1:10001 \(tooDeep)"),
      Case(
        name: "10,000 quotes and lists", input: repeated("> 1. ", 5_000) + "a", diagnostics: "1:1-1:25002 \(tooDeep)"),
      Case(name: "65 lists", input: repeated("* ", 65) + "a", diagnostics: "1:1-1:132 \(tooDeep)"),
      Case(name: "64 lists", input: repeated("* ", 64) + "a", diagnostics: ""),
      Case(name: "a long rule", input: repeated("-", 200) + "\n\n" + repeated("*", 200), diagnostics: ""),
      Case(
        name: "frames and rules in quotes, behind spaces",
        input: """
          >    +\(repeated("-", 100))+
          >    | a |
          > \(repeated("-", 100))
           \(repeated("*", 100))

          > \(repeated("- ", 100))
          """, diagnostics: ""),
      Case(
        name: "100 lists that end in a rule", input: repeated("- ", 100) + "***",
        diagnostics: "1:1-1:204 \(tooDeep)"),
      Case(
        name: "65 columns", input: table(65), diagnostics: "2:1-3:1 \(tooWide)"),
      Case(
        name: "65 columns in a quote", input: "> a\n>\n> " + table(65).replacing("\n", with: "\n> "),
        diagnostics: "4:1-5:1 \(tooWide)"),
      Case(name: "64 columns", input: table(64), diagnostics: ""),
      Case(name: "a line of 200 bars", input: repeated("a | ", 200), diagnostics: ""),
      Case(name: "5,000 numbers on a line", input: repeated("1. ", 5_000) + "a", diagnostics: "1:1-1:15002 \(tooDeep)"),
      Case(name: "60 numbers on a line", input: repeated("1. ", 60) + "a", diagnostics: ""),
      Case(
        name: "300 declarations over the lines of a paragraph", input: repeated("a <?\nb <!A\n", 150),
        diagnostics: "257:1-258:1 error markdown-nesting-limited: plus de 256 « <? » ou « <! » dans un paragraphe"),
      Case(name: "300 declarations in 150 paragraphs", input: repeated("a <? <![CDATA[\n\n", 150), diagnostics: ""),
      Case(name: "300 comments", input: repeated("a <!-- b -->\n", 300), diagnostics: ""),
      Case(
        name: "2,000 images that nothing closes", input: repeated("![[]()", 2_000),
        diagnostics: "1:1-1:12001 error markdown-nesting-limited: plus de 1024 images dans un paragraphe"),
      Case(
        name: "2,000 addresses on a line", input: repeated("a@b.fr ", 2_000),
        diagnostics: "1:1-1:14001 error markdown-nesting-limited: plus de 1024 « @ » sur une ligne"),
      Case(name: "2,000 addresses on as many lines", input: repeated("a@b.fr\n", 2_000), diagnostics: ""),
      Case(
        name: "an address without end", input: "www.a.fr/" + repeated(")", 3_000),
        diagnostics: "1:1-1:3010 error markdown-nesting-limited: adresse de plus de 2048 caractères"),
      Case(
        name: "a picture in base 64", input: "![a](data:image/png;base64," + repeated("iVBORw0KG", 1_000) + ")",
        diagnostics: ""),
      Case(
        name: "a table under 2,000 lines", input: repeated("a\n", 2_000) + "|b|\n|-|\n",
        diagnostics: "2002:1-2003:1 error markdown-nesting-limited: tableau collé sous plus de 1024 lignes de texte"),
      Case(name: "a table of 2,000 rows", input: "|b|\n|-|\n" + repeated("|c|\n", 2_000), diagnostics: ""),
      Case(
        name: "a long definition used often",
        input: "[a]: /" + repeated("x", 20_000) + "\n\n" + repeated("[a] ", 5_000),
        diagnostics: "1:1-2:1 error markdown-nesting-limited: adresse très longue, reprise trop de fois par son nom"),
      Case(
        name: "many definitions used often",
        input: (0..<2_000).map { "[a\($0)]: /page-\($0)\n" }.joined() + "\n" + repeated("[a1] ", 5_000), diagnostics: ""
      ),
    ])
  func reports(_ example: Case) {
    let file = DataDrawing.file(example.input, "a.md")
    let (document, diagnostics) = MarkdownDrawing.parse(file)
    #expect(DataDrawing.diagnostics(diagnostics, in: file) == example.diagnostics)
    #expect((document.nodes.count == 1) == !diagnostics.isEmpty, "a text that is left out gives an empty document")
  }

  @Test(.timeLimit(.minutes(1))) func leavesFrontMatterAlone() {
    let file = DataDrawing.file("---\n" + Self.repeated("- ", 100) + "a\n---\nun\n", "a.md")
    #expect(MarkdownDrawing.parse(file).diagnostics == [])
  }

  @Test(.timeLimit(.minutes(1))) func readsDeepListsOverManyLines() {
    let input = (0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    let (document, diagnostics) = MarkdownDrawing.parse(DataDrawing.file(input, "a.md"))
    #expect(diagnostics == [])
    #expect(document.nodes.count { if case .item = $0.kind { true } else { false } } == 60)
  }

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static func table(_ columns: Int) -> String {
    "|" + repeated(" a |", columns) + "\n|" + repeated("---|", columns) + "\n|" + repeated(" b |", columns)
  }
}
