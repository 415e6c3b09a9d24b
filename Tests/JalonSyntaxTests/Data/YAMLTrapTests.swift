import JalonCore
import Testing

@testable import JalonSyntax

/// The traps of YAML: what was meant is read, what is told, and the fix-its leave nothing to say.
struct YAMLTrapTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    let tree: String
    let diagnostics: String
    var fixesAll = true
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a colon in a title",
      input: "titre: Étude : par où commencer\nrésumé: à\n",
      tree: """
        1:1-2:10 group
          1:1-1:6 titre: 1:8-1:32 'Étude : par où commencer'
          2:1-2:7 résumé: 2:9-2:10 'à'
        """,
      diagnostics: """
        1:8-1:32 warning data-value-quoted: la valeur de « titre » doit être entre guillemets
          fix 1:8-1:32 → "Étude : par où commencer"
        """),
    Case(
      name: "a colon close to its word, and a comment",
      input: "titre: Étude: par où # à revoir\n",
      tree: "1:1-1:21 group\n  1:1-1:6 titre: 1:8-1:21 'Étude: par où'",
      diagnostics: """
        1:8-1:21 warning data-value-quoted: la valeur de « titre » doit être entre guillemets
          fix 1:8-1:21 → "Étude: par où"
        """),
    Case(
      name: "an apostrophe between apostrophes",
      input: "é: à\ntitre: 'L'atelier'\n",
      tree: "1:1-2:19 group\n  1:1-1:2 é: 1:4-1:5 'à'\n  2:1-2:6 titre: 2:8-2:19 'L'atelier'",
      diagnostics: """
        2:8-2:19 warning data-value-quoted: la valeur de « titre » doit être entre guillemets
          fix 2:8-2:19 → "L'atelier"
        """),
    Case(
      name: "quotation marks between quotation marks",
      input: "a: \"Dire \"oui\"\"\nb: \"Oser\" et réussir\nc: \"C:\\Users\"\n",
      tree: """
        1:1-3:14 group
          1:1-1:2 a: 1:4-1:16 'Dire "oui"'
          2:1-2:2 b: 2:4-2:21 '"Oser" et réussir'
          3:1-3:2 c: 3:4-3:14 'C:\\Users'
        """,
      diagnostics: """
        1:4-1:16 warning data-value-quoted: la valeur de « a » doit être entre guillemets
          fix 1:4-1:16 → 'Dire "oui"'
        2:4-2:21 warning data-value-quoted: la valeur de « b » doit être entre guillemets
          fix 2:4-2:21 → '"Oser" et réussir'
        3:4-3:14 warning data-value-quoted: la valeur de « c » doit être entre guillemets
          fix 3:4-3:14 → 'C:\\Users'
        """),
    Case(
      name: "quotation marks that nothing closes",
      input: "a: \"Bonjour\nb: \"bien\"\nc: 'tôt\nd: e\n",
      tree: """
        1:1-4:5 group
          1:1-1:2 a: 1:4-1:12 'Bonjour'
          2:1-2:2 b: 2:4-2:10 'bien'
          3:1-3:2 c: 3:4-3:8 'tôt'
          4:1-4:2 d: 4:4-4:5 'e'
        """,
      diagnostics: """
        1:4-1:12 warning data-value-quoted: la valeur de « a » doit être entre guillemets
          fix 1:4-1:12 → "Bonjour"
        3:4-3:8 warning data-value-quoted: la valeur de « c » doit être entre guillemets
          fix 3:4-3:8 → "tôt"
        """),
    Case(
      name: "a hash in a title",
      input: "titre: Prix #1\nsuite:\n  - #1 Oser\n  - Atelier #2 # commentaire\n",
      tree: """
        1:1-4:15 group
          1:1-1:6 titre: 1:8-1:15 'Prix #1'
          2:1-2:6 suite: 3:3-4:15 list
            - 3:5-3:12 '#1 Oser'
            - 4:5-4:15 'Atelier #2'
        """,
      diagnostics: """
        1:8-1:15 warning data-value-quoted: la valeur de « titre » doit être entre guillemets
          fix 1:8-1:15 → "Prix #1"
        3:5-3:12 warning data-value-quoted: ce texte doit être entre guillemets
          fix 3:5-3:12 → "#1 Oser"
        4:5-4:15 warning data-value-quoted: ce texte doit être entre guillemets
          fix 4:5-4:15 → "Atelier #2"
        """),
    Case(
      name: "a fact at the start of a value",
      input: "a: {{fait:acre-delai}} jours\nb: {c: {{fait:x}}, d: e}\nf:\n  - {{terme:RQTH}}\n",
      tree: """
        1:1-4:19 group
          1:1-1:2 a: 1:4-1:29 '{{fait:acre-delai}} jours'
          2:1-2:2 b: 2:4-2:25 group
            2:5-2:6 c: 2:8-2:18 '{{fait:x}}'
            2:20-2:21 d: 2:23-2:24 'e'
          3:1-3:2 f: 4:3-4:19 list
            - 4:5-4:19 '{{terme:RQTH}}'
        """,
      diagnostics: """
        1:4-1:29 warning data-value-quoted: la valeur de « a » doit être entre guillemets
          fix 1:4-1:29 → "{{fait:acre-delai}} jours"
        2:8-2:18 warning data-value-quoted: la valeur de « c » doit être entre guillemets
          fix 2:8-2:18 → "{{fait:x}}"
        4:5-4:19 warning data-value-quoted: ce texte doit être entre guillemets
          fix 4:5-4:19 → "{{terme:RQTH}}"
        """),
    Case(
      name: "signs that YAML keeps for itself at the start of a value",
      input: "a: @moi\nb: `code`\nc: %\nd: *gras*\ne: !Attention aux dates\nf: > 3 clients\ng: - rien\nh: ? quoi\n",
      tree: """
        1:1-8:10 group
          1:1-1:2 a: 1:4-1:8 '@moi'
          2:1-2:2 b: 2:4-2:10 '`code`'
          3:1-3:2 c: 3:4-3:5 '%'
          4:1-4:2 d: 4:4-4:10 '*gras*'
          5:1-5:2 e: 5:4-5:24 '!Attention aux dates'
          6:1-6:2 f: 6:4-6:15 '> 3 clients'
          7:1-7:2 g: 7:4-7:10 '- rien'
          8:1-8:2 h: 8:4-8:10 '? quoi'
        """,
      diagnostics: """
        1:4-1:8 warning data-value-quoted: la valeur de « a » doit être entre guillemets
          fix 1:4-1:8 → "@moi"
        2:4-2:10 warning data-value-quoted: la valeur de « b » doit être entre guillemets
          fix 2:4-2:10 → "`code`"
        3:4-3:5 warning data-value-quoted: la valeur de « c » doit être entre guillemets
          fix 3:4-3:5 → "%"
        4:4-4:10 warning data-value-quoted: la valeur de « d » doit être entre guillemets
          fix 4:4-4:10 → "*gras*"
        5:4-5:24 warning data-value-quoted: la valeur de « e » doit être entre guillemets
          fix 5:4-5:24 → "!Attention aux dates"
        6:4-6:15 warning data-value-quoted: la valeur de « f » doit être entre guillemets
          fix 6:4-6:15 → "> 3 clients"
        7:4-7:10 warning data-value-quoted: la valeur de « g » doit être entre guillemets
          fix 7:4-7:10 → "- rien"
        8:4-8:10 warning data-value-quoted: la valeur de « h » doit être entre guillemets
          fix 8:4-8:10 → "? quoi"
        """),
    Case(
      name: "an exclamation mark before a key, and before a group",
      input: "!titre: é\nb: !c\n  d: e\n",
      tree: "1:1-3:7 group\n  1:1-1:7 !titre: 1:9-1:10 'é'\n  2:1-2:2 b: 2:4-3:7 group\n    3:3-3:4 d: 3:6-3:7 'e'",
      diagnostics: """
        1:1-1:7 warning data-value-quoted: ce texte doit être entre guillemets
          fix 1:1-1:7 → "!titre"
        2:4-2:6 error data-alias-absent: « !c » est une étiquette de YAML, que Jalon ne lit pas
        """, fixesAll: false),
    Case(
      name: "brackets around the first word",
      input: "titre: [Brouillon] Mon titre\nb: {1} deux\n",
      tree: "1:1-2:12 group\n  1:1-1:6 titre: 1:8-1:29 '[Brouillon] Mon titre'\n  2:1-2:2 b: 2:4-2:12 '{1} deux'",
      diagnostics: """
        1:8-1:29 warning data-value-quoted: la valeur de « titre » doit être entre guillemets
          fix 1:8-1:29 → "[Brouillon] Mon titre"
        2:4-2:12 warning data-value-quoted: la valeur de « b » doit être entre guillemets
          fix 2:4-2:12 → "{1} deux"
        """),
    Case(
      name: "colons and apostrophes between braces",
      input: "source: {titre: Étude : où, url: https://a.fr/}\nb: [{c: 'L'été', d: e}, 'f']\n",
      tree: """
        1:1-2:29 group
          1:1-1:7 source: 1:9-1:48 group
            1:10-1:15 titre: 1:17-1:27 'Étude : où'
            1:29-1:32 url: 1:34-1:47 'https://a.fr/'
          2:1-2:2 b: 2:4-2:29 list
            - 2:5-2:23 group
              2:6-2:7 c: 2:9-2:16 'L'été'
              2:18-2:19 d: 2:21-2:22 'e'
            - 2:25-2:28 'f'
        """,
      diagnostics: """
        1:17-1:27 warning data-value-quoted: la valeur de « titre » doit être entre guillemets
          fix 1:17-1:27 → "Étude : où"
        2:9-2:16 warning data-value-quoted: la valeur de « c » doit être entre guillemets
          fix 2:9-2:16 → "L'été"
        """),
    Case(
      name: "a decimal comma between braces",
      input: "a: {part: 21,2, note: x}\nb: [1,2]\nc: {part: 8,5 %}\n",
      tree: """
        1:1-3:17 group
          1:1-1:2 a: 1:4-1:25 group
            1:5-1:9 part: 1:11-1:15 '21,2'
            1:17-1:21 note: 1:23-1:24 'x'
          2:1-2:2 b: 2:4-2:9 list
            - 2:5-2:6 '1'
            - 2:7-2:8 '2'
          3:1-3:2 c: 3:4-3:17 group
            3:5-3:9 part: 3:11-3:16 '8,5 %'
        """,
      diagnostics: """
        1:11-1:15 warning data-value-quoted: la valeur de « part » doit être entre guillemets
          fix 1:11-1:15 → "21,2"
        3:11-3:16 warning data-value-quoted: la valeur de « part » doit être entre guillemets
          fix 3:11-3:16 → "8,5 %"
        """),
    Case(
      name: "tabs for indentation",
      input: "contacts:\n\t- libellé: é\n\t\tmoyen: à\n\t- libellé: û\nb: c\n",
      tree: """
        1:1-5:5 group
          1:1-1:9 contacts: 2:2-4:14 list
            - 2:4-3:11 group
              2:4-2:11 libellé: 2:13-2:14 'é'
              3:3-3:8 moyen: 3:10-3:11 'à'
            - 4:4-4:14 group
              4:4-4:11 libellé: 4:13-4:14 'û'
          5:1-5:2 b: 5:4-5:5 'c'
        """,
      diagnostics: """
        2:1-2:2 warning data-syntax-valid: une tabulation décale cette ligne ; il faut des espaces
          fix 2:1-2:2 →   \("")
        3:1-3:3 warning data-syntax-valid: une tabulation décale cette ligne ; il faut des espaces
          fix 3:1-3:3 →     \("")
        4:1-4:2 warning data-syntax-valid: une tabulation décale cette ligne ; il faut des espaces
          fix 4:1-4:2 →   \("")
        """),
    Case(
      name: "no space after the colon",
      input: "titre:Étude\nrésumé:\u{A0}à\nlien: https://a.fr/\n",
      tree: """
        1:1-3:20 group
          1:1-1:6 titre: 1:7-1:12 'Étude'
          2:1-2:7 résumé: 2:9-2:10 'à'
          3:1-3:5 lien: 3:7-3:20 'https://a.fr/'
        """,
      diagnostics: """
        1:7-1:7 warning data-syntax-valid: il manque une espace après les deux-points de « titre »
          fix 1:7-1:7 →  \("")
        2:8-2:9 warning data-syntax-valid: il manque une espace après les deux-points de « résumé »
          fix 2:8-2:9 →  \("")
        """),
    Case(
      name: "a colon in the second line of a text",
      input: "résumé: Un texte long\n  sur deux lignes : deux\nb: c\n",
      tree: """
        1:1-3:5 group
          1:1-1:7 résumé: 1:9-2:25 'Un texte long sur deux lignes : deux'
          3:1-3:2 b: 3:4-3:5 'c'
        """,
      diagnostics: """
        1:9-2:25 warning data-value-quoted: la valeur de « résumé » doit être entre guillemets
          fix 1:9-2:25 → "Un texte long
          sur deux lignes : deux"
        """),
    Case(
      name: "a colon in an item of a list",
      input: "a:\n  - Des thèmes : l'offre : le prix\n  - libellé: Appeler : le matin\n",
      tree: """
        1:1-3:32 group
          1:1-1:2 a: 2:3-3:32 list
            - 2:5-2:35 'Des thèmes : l'offre : le prix'
            - 3:5-3:32 group
              3:5-3:12 libellé: 3:14-3:32 'Appeler : le matin'
        """,
      diagnostics: """
        2:5-2:35 warning data-value-quoted: ce texte doit être entre guillemets
          fix 2:5-2:35 → "Des thèmes : l'offre : le prix"
        3:14-3:32 warning data-value-quoted: la valeur de « libellé » doit être entre guillemets
          fix 3:14-3:32 → "Appeler : le matin"
        """),
    Case(
      name: "a key one space too far, another too near",
      input: "titre: Bonjour\n résumé: à\nc:\n  - d: é\n   e: f\ng: h\n",
      tree: """
        1:1-6:5 group
          1:1-1:6 titre: 1:8-1:15 'Bonjour'
          2:2-2:8 résumé: 2:10-2:11 'à'
          3:1-3:2 c: 4:3-5:8 list
            - 4:5-5:8 group
              4:5-4:6 d: 4:8-4:9 'é'
              5:4-5:5 e: 5:7-5:8 'f'
          6:1-6:2 g: 6:4-6:5 'h'
        """,
      diagnostics: """
        2:2-2:8 error data-syntax-valid: « résumé » n'est pas aligné avec la ligne d'avant
          fix 2:1-2:2 → \("")
        5:4-5:5 error data-syntax-valid: « e » n'est pas aligné avec la ligne d'avant
          fix 5:1-5:4 →     \("")
        """),
    Case(
      name: "a bracket that nothing closes",
      input: "freins: [logement, santé\npapiers: rien\n",
      tree: """
        1:1-2:14 group
          1:1-1:7 freins: 1:9-1:25 list
            - 1:10-1:18 'logement'
            - 1:20-1:25 'santé'
          2:1-2:8 papiers: 2:10-2:14 'rien'
        """,
      diagnostics: """
        1:9-1:10 error data-syntax-valid: il manque « ] » à la fin de la ligne
          fix 1:25-1:25 → ]
        """),
    Case(
      name: "a line that is neither a key nor an item",
      input: "titre: é\nn'importe quoi\nrésumé: à\n",
      tree: "1:1-3:10 group\n  1:1-1:6 titre: 1:8-1:9 'é'\n  3:1-3:7 résumé: 3:9-3:10 'à'",
      diagnostics: "2:1-2:15 error data-syntax-valid: cette ligne n'est pas comprise", fixesAll: false),
    Case(
      name: "a key written twice",
      input: "été: a\nb: c\nété: d\n",
      tree: "1:1-3:7 group\n  1:1-1:4 été: 1:6-1:7 'a'\n  2:1-2:2 b: 2:4-2:5 'c'",
      diagnostics: """
        3:1-3:4 error data-key-unique: « été » est écrit deux fois
          note 1:1-1:4: la première fois ici
        """, fixesAll: false),
    Case(
      name: "two documents",
      input: "a: b\n---\nc: d\n",
      tree: "1:1-1:5 group\n  1:1-1:2 a: 1:4-1:5 'b'",
      diagnostics: "2:1-2:4 error data-syntax-valid: une ligne « --- » commence un second document, qui n'est pas lu",
      fixesAll: false),
    Case(
      name: "a list for a key",
      input: "[a]: b\nc: d\n",
      tree: "1:1-2:5 group\n  2:1-2:2 c: 2:4-2:5 'd'",
      diagnostics: "1:1-1:4 error data-syntax-valid: une clé doit être un texte simple, pas une liste ni un groupe",
      fixesAll: false),
    Case(
      name: "an invisible character",
      input: "a: é\u{8}b\u{85}\nc: d\n",
      tree: "1:1-2:5 group\n  1:1-1:2 a: 1:4-1:7 'é b'\n  2:1-2:2 c: 2:4-2:5 'd'",
      diagnostics: """
        1:5-1:6 warning text-encoding-valid: caractère invisible (U+0008), lu comme une espace
          fix 1:5-1:6 →  \("")
        """),
    Case(
      name: "CR LF and a byte order mark around a repair",
      input: "\u{FEFF}é: à : û\r\nb: 'L'été'\r\n",
      tree: "1:1-2:11 group\n  1:1-1:2 é: 1:4-1:9 'à : û'\n  2:1-2:2 b: 2:4-2:11 'L'été'",
      diagnostics: """
        1:4-1:9 warning data-value-quoted: la valeur de « é » doit être entre guillemets
          fix 1:4-1:9 → "à : û"
        2:4-2:11 warning data-value-quoted: la valeur de « b » doit être entre guillemets
          fix 2:4-2:11 → "L'été"
        """),
  ])
  func readsWhatWasMeant(_ example: Case) {
    let file = DataDrawing.file(example.input)
    let parsed = YAMLParser.parse(file)
    #expect(DataDrawing.tree(parsed.node, in: file) == example.tree)
    #expect(DataDrawing.diagnostics(parsed.diagnostics, in: file) == example.diagnostics)
    guard example.fixesAll else { return }
    let fixed = DataDrawing.fixed(file, parsed.diagnostics)
    let again = YAMLParser.parse(fixed)
    #expect(DataDrawing.diagnostics(again.diagnostics, in: fixed) == "")
    #expect(texts(again.node) == texts(parsed.node))
  }

  @Test func readsTheOtherLinesOfAFileFullOfMistakes() {
    let line = "  - titre: Étude : 'L'été\n"
    let file = DataDrawing.file("a:\n" + String(repeating: line, count: 100) + "b: c\n")
    let parsed = YAMLParser.parse(file)
    #expect(parsed.diagnostics.count == 100)
    #expect(parsed.node?.entries?.first?.value.items?.count == 100)
  }

  @Test func givesUpAfterAHundredRepairs() {
    let line = "  - titre: Étude : 'L'été\n"
    let file = DataDrawing.file("a:\n" + String(repeating: line, count: 101))
    let parsed = YAMLParser.parse(file)
    #expect(parsed.node == nil)
    #expect(parsed.diagnostics.count == 101)
    #expect(
      DataDrawing.diagnostics([parsed.diagnostics.last].compactMap { $0 }, in: file)
        == "102:18-102:18 error data-syntax-valid: la suite du fichier n'est pas comprise")
  }

  private func texts(_ node: DataNode?) -> [String] {
    var texts: [String] = []
    var pending = [node].compactMap { $0 }
    while let next = pending.popLast() {
      switch next.content {
      case .scalar(let scalar): texts.append(scalar.text)
      case .sequence(let items): pending += items
      case .mapping(let entries):
        texts += entries.map(\.key.value)
        pending += entries.map(\.value)
      }
    }
    return texts
  }
}
