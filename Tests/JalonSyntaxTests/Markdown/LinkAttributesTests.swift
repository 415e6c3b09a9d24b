import JalonCore
import Testing

@testable import JalonSyntax

/// Braces after links and images.
struct LinkAttributesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    /// The words that are left, then what each link or image was given.
    let outcome: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "an image", input: "![alt](x.png){#a .grande width=50%}", outcome: " | 0 #a .grande width='50%'"),
    Case(name: "words follow", input: "Voir [a](b.pdf){lang=en}, puis", outcome: "Voir a, puis | 0 lang='en'"),
    Case(name: "nothing in brackets", input: "![](frise.svg){.décorative} b", outcome: " b | 0 .décorative"),
    Case(
      name: "the Carpentries' alternative, on two lines", input: "![Légende](x.png){alt='Une vue\nde l'étang'}",
      outcome: " | 0 alt='Une vue de l'étang'"),
    Case(
      name: "markup and an address in a value", input: "![a](x.png){alt=\"un *mot* `dit` https://exemple.fr ici\"} b",
      outcome: " b | 0 alt='un mot dit https://exemple.fr ici'"),
    Case(name: "a brace in a value", input: "![a](x.png){alt=\"a } b\"}", outcome: " | 0 alt='a } b'"),
    Case(name: "kramdown's colon", input: "![a](x.png){: .image-with-shadow }", outcome: " | 0 .image-with-shadow"),
    Case(name: "a class in HTML's words", input: "[a](b){class=\"c d\" id=e}", outcome: "a | 0 #e .c .d"),
    Case(name: "an image in a link", input: "[![a](x.png){.c}](y){.d}", outcome: " | 0 .d, 1 .c"),
    Case(name: "by reference", input: "![a][r]{.c}\n\n[r]: x.png", outcome: " | 0 .c"),
    Case(name: "two images", input: "![a](x){.c}![b](y){.d}", outcome: " | 0 .c, 1 .d"),
    Case(name: "a space before", input: "[a](b) {.c}", outcome: "a {.c} | "),
    Case(name: "a fact", input: "[a](b){{fait:c}}", outcome: "a{{fait:c}} | "),
    Case(name: "words in braces", input: "[a](b){voir plus}", outcome: "a{voir plus} | "),
    Case(name: "nothing in braces", input: "[a](b){}", outcome: "a{} | "),
    Case(name: "a brace that nothing closes", input: "[a](b){.c", outcome: "a{.c | "),
    Case(name: "after emphasis that ends in a link", input: "*[a](b)*{.c}", outcome: "a{.c} | "),
    Case(name: "in code", input: "`[a](b){.c}`", outcome: "[a](b){.c} | "),
  ])
  func reads(_ example: Case) {
    let (document, _) = MarkdownDrawing.parse(DataDrawing.file(example.input, "a.md"))
    let inImages = document.nodes.indices.filter {
      if case .image = document.nodes[$0].kind { return true }
      return false
    }
    let words = document.nodes.indices.filter { index in
      !inImages.contains { $0 < index && index < document.nodes[$0].end }
    }
    .map { [.text, .code].contains(document.nodes[$0].kind) ? document.literal(of: $0) : "" }
    let attributes = document.nodes.compactMap { node -> String? in
      switch node.kind {
      case .link(let number), .image(let number):
        document.attributes(ofLink: number).map { "\(number)\(MarkdownDrawing.attributes($0))" }
      default: nil
      }
    }
    #expect("\(words.joined()) | \(attributes.joined(separator: ", "))" == example.outcome)
  }

  @Test func keepsThePlaceOfTheWordsThatFollow() {
    #expect(
      MarkdownDrawing.drawing(of: "[a](b){.c} et\n") == """
        1:1-1:14 paragraph
          1:1-1:7 link 0 to 'b' titled ''
            1:2-1:3 text 'a'
          1:11-1:14 text ' et'
        """)
  }
}
