import JalonCore
import Testing

@testable import JalonSyntax

/// What is read of YAML that holds no mistake, and where.
struct YAMLParserTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    let tree: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "an empty file", input: "", tree: "nothing"),
    Case(name: "only comments", input: "# rien\n", tree: "nothing"),
    Case(
      name: "accents before, inside and after a value",
      input: "résumé: Étude d'été\nâge: né\n",
      tree: """
        1:1-2:8 group
          1:1-1:7 résumé: 1:9-1:20 'Étude d'été'
          2:1-2:4 âge: 2:6-2:8 'né'
        """),
    Case(
      name: "a byte order mark",
      input: "\u{FEFF}clé: é\nb: c\n",
      tree: """
        1:1-2:5 group
          1:1-1:4 clé: 1:6-1:7 'é'
          2:1-2:2 b: 2:4-2:5 'c'
        """),
    Case(
      name: "lines that end with CR LF",
      input: "é: à\r\nliste:\r\n  - û\r\n\r\nfin: ç\r\n",
      tree: """
        1:1-5:7 group
          1:1-1:2 é: 1:4-1:5 'à'
          2:1-2:6 liste: 3:3-3:6 list
            - 3:5-3:6 'û'
          5:1-5:4 fin: 5:6-5:7 'ç'
        """),
    Case(
      name: "characters outside the basic plane",
      input: "a: 🙂 é\nb: [🙂, é]\n",
      tree: """
        1:1-2:10 group
          1:1-1:2 a: 1:4-1:7 '🙂 é'
          2:1-2:2 b: 2:4-2:10 list
            - 2:5-2:6 '🙂'
            - 2:8-2:9 'é'
        """),
    Case(
      name: "values that YAML takes for something else",
      input: "a: 10:30\nb: 14h30\nc: 28/03/2027\nd: 21,2\ne: non\nf: no\ng: 0123\nh: 1e3\ni: 2027-03-02 10:00\n",
      tree: """
        1:1-9:20 group
          1:1-1:2 a: 1:4-1:9 '10:30'
          2:1-2:2 b: 2:4-2:9 '14h30'
          3:1-3:2 c: 3:4-3:14 '28/03/2027'
          4:1-4:2 d: 4:4-4:8 '21,2'
          5:1-5:2 e: 5:4-5:7 'non'
          6:1-6:2 f: 6:4-6:6 'no'
          7:1-7:2 g: 7:4-7:8 '0123'
          8:1-8:2 h: 8:4-8:7 '1e3'
          9:1-9:2 i: 9:4-9:20 '2027-03-02 10:00'
        """),
    Case(
      name: "quotation marks, blocks and values over several lines",
      input: "a: 'L''été'\nb: \"é\\n\"\nc: |\n  é\n  à\n\nd: >\n  un\n  deux\ne: un\n  deux\nf:\n",
      tree: """
        1:1-12:3 group
          1:1-1:2 a: 1:4-1:12 'L'été'
          2:1-2:2 b: 2:4-2:9 'é
        '
          3:1-3:2 c: 3:4-5:4 'é
        à
        '
          7:1-7:2 d: 7:4-9:7 'un deux
        '
          10:1-10:2 e: 10:4-11:7 'un deux'
          12:1-12:2 f: 12:3-12:3 ''
        """),
    Case(
      name: "groups in lists, and flow",
      input: "portes:\n  - titre: À\n    liens: [{vers: a.md}, b]\n  - é\nfin: {}\n",
      tree: """
        1:1-5:8 group
          1:1-1:7 portes: 2:3-4:6 list
            - 2:5-3:29 group
              2:5-2:10 titre: 2:12-2:13 'À'
              3:5-3:10 liens: 3:12-3:29 list
                - 3:13-3:25 group
                  3:14-3:18 vers: 3:20-3:24 'a.md'
                - 3:27-3:28 'b'
            - 4:5-4:6 'é'
          5:1-5:4 fin: 5:6-5:8 group
        """),
    Case(
      name: "comments after values",
      input: "capacité: 12 #places\ntitre: Prix # à revoir\nb: x #\nc: #- vide\n",
      tree: """
        1:1-4:3 group
          1:1-1:9 capacité: 1:11-1:13 '12'
          2:1-2:6 titre: 2:8-2:12 'Prix'
          3:1-3:2 b: 3:4-3:5 'x'
          4:1-4:2 c: 4:3-4:3 ''
        """),
  ])
  func reads(_ example: Case) {
    let file = DataDrawing.file(example.input)
    let parsed = YAMLParser.parse(file)
    #expect(DataDrawing.tree(parsed.node, in: file) == example.tree)
    #expect(DataDrawing.diagnostics(parsed.diagnostics, in: file) == "")
  }

  @Test func readsASliceWithTheFilesOffsets() {
    let file = DataDrawing.file("été\nclé: é\nfin\n")
    let parsed = YAMLParser.parse(file, 6..<14)
    #expect(DataDrawing.tree(parsed.node, in: file) == "2:1-2:7 group\n  2:1-2:4 clé: 2:6-2:7 'é'")
    #expect(parsed.diagnostics == [])
  }

  @Test func reportsBytesThatAreNotUTF8() {
    let file = SourceFile(
      path: ProjectPath("a.yaml"), bytes: Array("a: b\nc: ".utf8) + [0xE9, 0x74] + Array("\n".utf8))
    let parsed = YAMLParser.parse(file)
    #expect(parsed.node == nil)
    #expect(
      DataDrawing.diagnostics(parsed.diagnostics, in: file)
        == "2:4-2:5 error text-encoding-valid: l'octet E9 n'est pas de l'UTF-8 ; le fichier n'est pas lu")
  }

  @Test(arguments: [63, 64, 65, 500, 20_000])
  func limitsNesting(_ depth: Int) {
    let file = DataDrawing.file(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    let parsed = YAMLParser.parse(file)
    let expected =
      depth <= 64
      ? ""
      : "1:65-1:66 error data-nesting-limited: plus de 64 niveaux imbriqués ; le fichier n'est pas lu"
    #expect(DataDrawing.diagnostics(parsed.diagnostics, in: file) == expected)
    #expect((parsed.node != nil) == (depth <= 64))
  }

  @Test func readsNothingButValuesFromAMillionAliases() {
    let file = DataDrawing.file("a: &a [x]\nb: *a\n")
    let parsed = YAMLParser.parse(file)
    #expect(
      DataDrawing.diagnostics(parsed.diagnostics, in: file) == """
        1:4-1:6 error data-alias-absent: « &a » est un renvoi de YAML, que Jalon ne lit pas
        2:4-2:6 error data-alias-absent: « *a » est un renvoi de YAML, que Jalon ne lit pas
          fix 2:4-2:6 → "*a"
        """)
  }
}
