import JalonCore
import Testing

@testable import JalonSyntax

/// What a text becomes, and where each piece of it stands.
struct MarkdownTreeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    let tree: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "nothing", input: "", tree: ""),
    Case(
      name: "words, emphasis, code", input: "Un *mot* **fort** `code` ~~non~~",
      tree: """
        1:1-1:33 paragraph
          1:1-1:4 text 'Un '
          1:4-1:9 emphasis
            1:5-1:8 text 'mot'
          1:9-1:10 text ' '
          1:10-1:18 strong
            1:12-1:16 text 'fort'
          1:18-1:19 text ' '
          1:20-1:24 code 'code'
          1:25-1:26 text ' '
          1:26-1:33 strikethrough
            1:28-1:31 text 'non'
        """),
    Case(
      name: "a link, an image, an address", input: "[la suite](b.md#x \"Titre\") ![vue](é.png) https://exemple.fr",
      tree: """
        1:1-1:60 paragraph
          1:1-1:27 link 0 to 'b.md#x' titled 'Titre'
            1:2-1:10 text 'la suite'
          1:27-1:28 text ' '
          1:28-1:41 image 1 of 'é.png' titled ''
            1:30-1:33 text 'vue'
          1:41-1:47 text ' '
          – link 2 to 'https://exemple.fr' titled ''
            – text 'https://exemple.fr'
        """),
    Case(
      name: "entities and escapes are one text", input: "a &amp; b \\* c [d",
      tree: """
        1:1-1:18 paragraph
          1:1-1:18 text 'a & b * c [d'
        """),
    Case(
      name: "two lines, then a forced break", input: "un\ndeux  \ntrois",
      tree: """
        1:1-3:6 paragraph
          1:1-1:3 text 'un'
          – soft break
          2:1-2:7 text 'deux'
          – line break
          3:1-3:6 text 'trois'
        """),
    Case(
      name: "a list with boxes", input: "- [ ] non\n- [x] oui\n- rien\n",
      tree: """
        1:1-3:7 list
          1:1-1:10 item [ ]
            1:7-1:10 paragraph
              1:7-1:10 text 'non'
          2:1-2:10 item [x]
            2:7-2:10 paragraph
              2:7-2:10 text 'oui'
          3:1-3:7 item
            3:3-3:7 paragraph
              3:3-3:7 text 'rien'
        """),
    Case(
      name: "boxes in a quote and in a list's list", input: "> - [x] a\n> - [ ] b [x]\n\n- - [X] c\n",
      tree: """
        1:1-2:14 quote
          1:3-2:14 list
            1:3-1:10 item [x]
              1:9-1:10 paragraph
                1:9-1:10 text 'a'
            2:3-2:14 item [ ]
              2:9-2:14 paragraph
                2:9-2:14 text 'b [x]'
        4:1-4:10 list
          4:1-4:10 item
            4:3-4:10 list
              4:3-4:10 item [x]
                4:9-4:10 paragraph
                  4:9-4:10 text 'c'
        """),
    Case(
      name: "a loose list from 3", input: "3. a\n\n4. b\n",
      tree: """
        1:1-3:5 loose list from 3
          1:1-2:1 item
            1:4-1:5 paragraph
              1:4-1:5 text 'a'
          3:1-3:5 item
            3:4-3:5 paragraph
              3:4-3:5 text 'b'
        """),
    Case(
      name: "a table", input: "| a | b |\n|:-:|--:|\n| c | *d* |\n",
      tree: """
        1:1-3:12 table
          1:1-1:10 header row
            1:2-1:5 cell center
              1:3-1:4 text 'a'
            1:6-1:9 cell right
              1:7-1:8 text 'b'
          3:1-3:12 row
            3:2-3:5 cell center
              3:3-3:4 text 'c'
            3:6-3:11 cell right
              3:7-3:10 emphasis
                3:8-3:9 text 'd'
        """),
    Case(
      name: "a footnote", input: "Un[^n].\n\n[^n]: La note.\n",
      tree: """
        1:1-1:8 paragraph
          1:1-1:3 text 'Un'
          1:3-1:7 footnote 1
          1:7-1:8 text '.'
        3:7-3:15 definition of footnote 1
          3:7-3:15 paragraph
            3:7-3:15 text 'La note.'
        """),
    Case(
      name: "code and HTML", input: "```swift x\nlet a\n```\n<p>\n",
      tree: """
        1:1-3:4 code block swift x 'let a⏎'
        4:1-4:4 html block '<p>⏎'
        """),
    Case(
      name: "accents count as one column", input: "> été *à* l'œuvre\n",
      tree: """
        1:1-1:18 quote
          1:3-1:18 paragraph
            1:3-1:7 text 'été '
            1:7-1:10 emphasis
              1:8-1:9 text 'à'
            1:10-1:18 text ' l'œuvre'
        """),
    Case(
      name: "CR LF", input: "# Été\r\n\r\nun\r\ndeux\r\n",
      tree: """
        1:1-1:6 heading 1 #ete
          1:3-1:6 text 'Été'
        3:1-4:5 paragraph
          3:1-3:3 text 'un'
          – soft break
          4:1-4:5 text 'deux'
        """),
    Case(
      name: "a byte order mark", input: "\u{FEFF}# Été\n\nun\n",
      tree: """
        1:1-1:6 heading 1 #ete
          1:3-1:6 text 'Été'
        3:1-3:3 paragraph
          3:1-3:3 text 'un'
        """),
    Case(
      name: "front matter before the text", input: "---\ntitre: É\n---\n# Été\n\nun *mot*\n",
      tree: """
        4:1-4:6 heading 1 #ete
          4:3-4:6 text 'Été'
        6:1-6:9 paragraph
          6:1-6:4 text 'un '
          6:4-6:9 emphasis
            6:5-6:8 text 'mot'
        """),
    Case(
      name: "front matter, a byte order mark and CR LF", input: "\u{FEFF}---\r\ntitre: É\r\n---\r\nun *mot*\r\n",
      tree: """
        4:1-4:9 paragraph
          4:1-4:4 text 'un '
          4:4-4:9 emphasis
            4:5-4:8 text 'mot'
        """),
  ])
  func draws(_ example: Case) {
    #expect(MarkdownDrawing.drawing(of: example.input) == example.tree)
  }
}
