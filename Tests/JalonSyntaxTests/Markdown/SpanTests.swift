import JalonCore
import Testing

@testable import JalonSyntax

/// Passages that say their language: `[words]{lang=en}`.
struct SpanTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    /// The tree, without places.
    let tree: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a word", input: "Un [deal]{lang=en}.",
      tree: "paragraph\n  text 'Un '\n  span in 'en'\n    text 'deal'\n  text '.'"),
    Case(name: "the whole paragraph", input: "[deal]{lang=en}", tree: "paragraph\n  span in 'en'\n    text 'deal'"),
    Case(
      name: "classes, without a language", input: "[*a* b]{.h4 role=\"heading\"} c [d]{e}",
      tree: "paragraph\n  span in ''\n    emphasis\n      text 'a'\n    text ' b'\n  text ' c [d]{e}'"),
    Case(
      name: "markup inside", input: "[a *b* [c](d) `e`\nf]{lang=en} g",
      tree: """
        paragraph
          span in 'en'
            text 'a '
            emphasis
              text 'b'
            text ' '
            link 0 to 'd' titled ''
              text 'c'
            text ' '
            code 'e'
            soft break
            text 'f'
          text ' g'
        """),
    Case(
      name: "inside markup", input: "**a [b]{lang=en}** [[c]{lang=es}](d)",
      tree: """
        paragraph
          strong
            text 'a '
            span in 'en'
              text 'b'
          text ' '
          link 0 to 'd' titled ''
            span in 'es'
              text 'c'
        """),
    Case(
      name: "one in another, brackets in one", input: "[a [b]{lang=fr} [c]]{lang=en}",
      tree: "paragraph\n  span in 'en'\n    text 'a '\n    span in 'fr'\n      text 'b'\n    text ' [c]'"),
    Case(
      name: "a heading and a cell", input: "## A [b]{lang=en} {#c}\n\n## [d]{lang=en}\n\n| [e]{lang=en} |\n|-|",
      tree: """
        heading 2 #c
          text 'A '
          span in 'en'
            text 'b'
          text ''
        heading 2 #d
          span in 'en'
            text 'd'
        table
          header row
            cell none
              span in 'en'
                text 'e'
        """),
    Case(
      name: "a link with its language", input: "[a *b*](c){lang=en} d",
      tree: """
        paragraph
          link 0 to 'c' titled ''
            span in 'en'
              text 'a '
              emphasis
                text 'b'
          text ' d'
        """),
    Case(
      name: "more attributes, a region, quotes", input: "[a]{#i .c lang=\"PT-br\"} [b]{ lang=ku-arab }",
      tree: "paragraph\n  span in 'pt-BR'\n    text 'a'\n  text ' '\n  span in 'ku-Arab'\n    text 'b'"),
    Case(
      name: "escapes and references before and in it", input: "\\[&eacute;\\] [&euro; \\] b]{lang=en} c",
      tree: "paragraph\n  text '[é] '\n  span in 'en'\n    text '€ ] b'\n  text ' c'"),
    Case(
      name: "escaped brackets", input: "\\[a]{lang=en} [b\\]{lang=en}",
      tree: "paragraph\n  text '[a]{lang=en} [b]{lang=en}'"),
    Case(
      name: "brackets in two emphases", input: "*[a*]{lang=en}",
      tree: "paragraph\n  emphasis\n    text '[a'\n  text ']{lang=en}'"),
    Case(
      name: "what is no span of a language",
      input: "[a] {lang=en} [b]{c} [c]{{fait:d}} [e]{lang=en [f]{lang} []{lang=en} g]{lang=en}",
      tree: "paragraph\n  text '[a] {lang=en} [b]{c} [c]{{fait:d}} [e]{lang=en [f]{lang} []{lang=en} g]{lang=en}'"),
    Case(name: "code", input: "`[a]{lang=en}`", tree: "paragraph\n  code '[a]{lang=en}'"),
    Case(
      name: "a reference link stays one", input: "[a]{lang=en}\n\n[a]: b",
      tree: "paragraph\n  link 0 to 'b' titled ''\n    span in 'en'\n      text 'a'"),
  ])
  func reads(_ example: Case) {
    #expect(MarkdownDrawing.drawingWithoutPlaces(of: example.input) == example.tree)
  }

  @Test func knowsWhereItStands() {
    #expect(
      MarkdownDrawing.drawing(of: "É &amp; \\* [un *b*]{lang=en}, c") == """
        1:1-1:32 paragraph
          1:1-1:12 text 'É & * '
          1:12-1:29 span in 'en'
            1:13-1:16 text 'un '
            1:16-1:19 emphasis
              1:17-1:18 text 'b'
          1:29-1:32 text ', c'
        """)
  }

  @Test(arguments: [
    ("[a]{lang=eng}", "1:10-1:13", "en", ["en"]), ("[a]{lang=Anglais}", "1:10-1:17", "en", ["en"]),
    ("[a](b){lang=en_GB}", "1:13-1:18", "en-GB", ["en-GB"]), ("[a]{lang=anglas}", "1:10-1:16", "en", []),
    ("[a]{lang=zzzzzz}", "1:10-1:16", nil, []), ("::: note {lang=jp}\na\n:::", "1:16-1:18", "ja", ["ja"]),
  ])
  func reportsAnUnknownLanguage(_ input: String, _ place: String, _ near: String?, _ fixes: [String]) {
    let file = DataDrawing.file(input, "a.md")
    let (_, diagnostics) = MarkdownDrawing.parse(file)
    #expect(diagnostics.map(\.rule) == [.languageCodeKnown])
    #expect(diagnostics.map { $0.range.map { DataDrawing.place($0, file) } } == [place])
    #expect(
      diagnostics.map { $0.summary.english.split(separator: "; ").dropFirst().joined() }
        == [near.map { "did you mean '\($0)'?" } ?? ""])
    #expect(diagnostics.map { $0.fixIts.map(\.replacement) } == [fixes])
  }

  @Test func readsWhatIsSurelyMeant() {
    #expect(
      MarkdownDrawing.drawingWithoutPlaces(of: "[a]{lang=arabe}[b]{lang=anglas}").hasPrefix(
        "paragraph\n  span in 'ar'\n    text 'a'\n  span in ''\n    text 'b'\n"))
  }
}
