import Testing

@testable import JalonSyntax

/// The text of a document as it is printed, whatever the markup that cuts it.
struct TypesetTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let input: String
    /// The printed text nodes, `|` between them; `_`: a no-break space; `~`: a narrow one.
    let output: String
    var testDescription: String { input }
  }

  @Test(arguments: [
    Case(input: "**Attention** : l'**impôt**", output: "Attention|_: l’|impôt"),
    Case(input: "\"un *mot* en gras\"", output: "«_un |mot| en gras_»"),
    Case(input: "\"[un lien](a.md)\"", output: "«_|un lien|_»"),
    Case(input: "\"sans fin\n\n# ni début\"", output: "\"sans fin|ni début\""),
    Case(input: "l'`code` ? `l'un : \"a\"...`", output: "l’|~? "),
    Case(
      input: "l'{{terme:d'un}} à {{fait:a}} % n° {{fait:b}}", output: "l’{{terme:d'un}} à {{fait:a}}_% n°_{{fait:b}}"),
    Case(input: "<https://exemple.fr/l'un...> ?", output: "https://exemple.fr/l'un...|~?"),
    Case(input: "ecrire@exemple.fr : www.exemple.fr/a...b", output: "|ecrire@exemple.fr|_: |www.exemple.fr/a...b"),
    Case(input: "![l'arbre : \"là\"](a.png) : l'eau", output: "l’arbre_: «_là_»|_: l’eau"),
    Case(input: "| l'un | \"a |\n|-|-|\n| b\" | c ! |", output: "l’un|\"a|b\"|c~!"),
    Case(input: "oui\n! et\\\n: non", output: "oui|! et|: non"),
    Case(
      input: "l'un ?\n\n::: note {lang=en}\n\"It's\" ?\n:::\n\n::: note {lang=de}\n\"it's\" ?\n:::\n\nl'un ?",
      output: "l’un~?|“It’s” ?|\"it's\" ?|l’un~?"),
    Case(
      input: "l'un [\"it's\" ? **5€** l'un]{lang=en-GB} l'un ?", output: "l’un |“it’s” ? |5€| l’un| l’un~?"),
    Case(input: "\"[it's a deal]{lang=en}\" ?", output: "«_|it’s a deal|_»~?"),
    Case(input: "[l'un ? [l'un ?]{lang=fr} l'un ?]{lang=de}", output: "l'un ? |l’un~?| l'un ?"),
    Case(input: "Prix : **12**€, {{fait:a}}%", output: "Prix_: |12|_€, {{fait:a}}%"),
  ])
  func sets(_ example: Case) {
    let (document, _) = MarkdownDrawing.parse(DataDrawing.file(example.input, "a.md"))
    let typeset = TypesetText(document, typography: .french)
    let texts = document.nodes.indices.filter { document.nodes[$0].kind == .text }
      .map { String(decoding: typeset.text(of: $0), as: UTF8.self) }
    #expect(
      texts.joined(separator: "|").replacing("\u{A0}", with: "_").replacing("\u{202F}", with: "~") == example.output)
  }

  @Test func saysWhereATextStands() {
    let input = """
      a {{terme:Caf}}

      # b

      > c

      [d](e) ![f](g)

      | h |
      |---|
      | i |

      ::: quiz
      j

      - [x] k
      :::

      ::: témoignage
      l
      :::
      """
    let (document, _) = MarkdownDrawing.parse(DataDrawing.file(input, "a.md"))
    let typeset = TypesetText(document, typography: .french)
    let places = document.nodes.indices.filter { document.nodes[$0].kind == .text }
      .map { "\(document.literal(of: $0).prefix(1)) \(typeset.place(of: $0).rawValue)" }
    #expect(
      places == [
        "a 0", "b \(TextPlace.heading.rawValue)", "c \(TextPlace.quote.rawValue)", "d \(TextPlace.link.rawValue)",
        "  0", "f \(TextPlace.alternative.rawValue)", "h \(TextPlace.headerCell.rawValue)", "i 0",
        "j \(TextPlace.activity.rawValue)", "k \(TextPlace([.activity, .label]).rawValue)",
        "l \(TextPlace.quote.rawValue)",
      ])
    #expect(typeset.linkedTerms == ["Caf"])
  }

  /// No word is lost, none is moved: what typography changes can be folded back.
  @Test func changesNothingButSpacesQuotesApostrophesAndDots() {
    let pieces = [
      "\"", "'", "...", ".", " ", " ", " ", ":", ";", "!", "?", "%", "€", "«", "»", "a", "é", "l", "h", "12", "300",
      "km", "M.",
      "n°", "**", "*", "`", "\n", "\n\n", "[", "](a)", "![", "{{fait:a}}", "{{terme:l'a}}", "# ", "> ", "- ", "|", "\\",
      "<b>", "http://a.fr/...", "\u{A0}", "’", "“", "🙂", "\u{1}", "::: note\n", ":::\n",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let input = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }
      .joined()
      let (document, _) = MarkdownDrawing.parse(DataDrawing.file(input, "a.md"))
      for typography in [Typography.french, .english] {
        let set = TypesetText(document, typography: typography)
        for node in document.nodes.indices where document.nodes[node].kind == .text {
          let text = String(decoding: set.text(of: node), as: UTF8.self)
          #expect(folded(text) == folded(document.literal(of: node)), "\(input.debugDescription)")
        }
      }
    }
  }

  private func folded(_ text: String) -> String {
    text.replacing("«\u{A0}", with: "\"").replacing("« ", with: "\"").replacing("\u{A0}»", with: "\"")
      .replacing(" »", with: "\"").replacing(/[«»“”]/, with: "\"").replacing(/[\u{A0}\u{202F}]/, with: " ")
      .replacing("’", with: "'").replacing("…", with: "...")
      .replacing(/\ ([%€])/) { $0.1 }.replacing(/([%€]) ([;:!?])/) { "\($0.1)\($0.2)" }
  }

  private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    // SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}
