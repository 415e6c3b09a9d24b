import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// A whole sheet: fields, tables, formulas, and what their author is told.
struct WorksheetTests {
  @Test func readsFieldsTablesAndFormulas() {
    let (sheet, diagnostics) = Self.read(
      """
      Remplissez.

      - Au départ : [montant depart = 200]
      - Seulement des mots

      ::: tableau {nom=Mois lignes=2 max=12 titre="Mon année"}
      | Mois | Entrées | Sorties | À la fin |
      | --- | --- | --- | --- |
      | Janvier | 120 | 180 | 140 |
      | [texte nom] | [montant Entrées] | [montant sorties] | [calcul montant fin = depart + cumul(entrees) − cumul(sorties)] |
      :::

      - Total : [calcul montant total = somme(mois.ENTREES)]
      - Double : [calcul double = 2 × reste]
      - Reste : [calcul reste = (total-part) / 2]
      - Part : [nombre total-part]
      """)
    #expect(diagnostics == "")
    #expect(
      Self.drawing(of: sheet) == """
        content
        amount depart = 200
        words
        table mois 2/12 'Mon année' 1 example: text nom 'Mois', amount entrees 'Entrées', amount sorties 'Sorties', \
        amountFormula fin 'À la fin'
        amountFormula total
        formula double
        formula reste
        number total-part
        mois.fin = ["depart","c:entrees","+","c:sorties","-"]
        total = ["s:mois.entrees"]
        reste = ["total-part",2,"/"]
        double = [2,"reste","*"]
        """)
  }

  @Test(arguments: [
    ("a*b*c", #"["a","b","*","c","*"]"#), ("a * b / c", #"["a","b","*","c","/"]"#),
    ("a − b", #"["a","b","-"]"#), ("a - b", #"["a","b","-"]"#), ("a – b", #"["a","b","-"]"#),
    ("a × (b ÷ c)", #"["a","b","c","/","*"]"#), ("a + b × c", #"["a","b","c","*","+"]"#),
    ("−a × −2", #"["a","~",2,"~","*"]"#), ("+a − +b", #"["a","b","-"]"#), ("a−b", #"["a","b","-"]"#),
    ("1 000,5 × a", #"[1000.5,"a","*"]"#), ("12.25+a", #"[12.25,"a","+"]"#), ("100-a", #"[100,"a","-"]"#),
    ("1\u{202F}000 + a", #"[1000,"a","+"]"#), ("É_1 + a", #"["e-1","a","+"]"#),
    ("a\u{A0}+\u{A0}b", #"["a","b","+"]"#), ("((a))", #"["a"]"#), ("Somme ( t.x )", #"["s:t.x"]"#),
    ("sum(x)", #"["s:t.x"]"#), ("3 − 2 − 1", "[3,2,\"-\",1,\"-\"]"),
  ])
  func readsFormulas(_ formula: String, _ program: String) {
    let (sheet, diagnostics) = Self.read(Self.sheet(formula))
    #expect(diagnostics == "")
    #expect(sheet.programs.first.map { String(decoding: $0.program.json.serialized(), as: UTF8.self) } == program)
  }

  /// Columns are those of the line `- r : [calcul r = …]`, whose formula starts at 19.
  @Test(arguments: [
    ("", "17-19", "formule absente"),
    ("a +", "21-22", "formule incomplète : rien après « + »"),
    ("× a", "19-20", "formule incomplète : rien avant « × »"),
    ("a + × b", "23-24", "formule incomplète : rien entre « + » et « × »"),
    ("()", "20-21", "formule incomplète : rien entre « ( » et « ) »"),
    ("(a + b", "19-20", "parenthèse jamais fermée"),
    ("a + b)", "24-25", "parenthèse jamais ouverte"),
    ("a b", "21-22", "signe absent entre « a » et « b »"),
    ("a x b", "21-22", "signe absent entre « a » et « x » → ×"),
    ("a (b)", "19-20", "aucune fonction ne s'appelle « a »"),
    ("some(t.x)", "19-23", "aucune fonction ne s'appelle « some » ; vouliez-vous dire « somme » ?"),
    ("somme(a + b)", "19-24", "« somme » attend le nom d'une colonne"),
    ("a × 25 %", "26-27", "« % » n'est pas lu dans une formule"),
    ("a²", "20-21", "« ² » n'est pas lu dans une formule"),
    ("a × 25 €", "26-27", "« € » n'est pas lu dans une formule"),
    ("a : b", "21-22", "« : » n'est pas lu dans une formule"),
    ("a ^ 2", "21-22", "« ^ » n'est pas lu dans une formule"),
    ("a + hueres", "23-29", "aucun champ ne s'appelle « hueres » ; vouliez-vous dire « heures » ?"),
    ("heures-a", "19-27", "« heures-a » est lu comme un seul nom → heures − a"),
    ("heures-a-2", "19-29", "« heures-a-2 » est lu comme un seul nom → heures − a − 2"),
    ("a + nom", "23-26", "« nom » n'est pas un nombre"),
    ("a ÷ 0", "23-24", "division par zéro"),
    ("a + x", "23-24", "« x » est une colonne : elle a plusieurs valeurs → somme(t.x)"),
    ("a + t.x", "23-26", "« t.x » est une colonne : elle a plusieurs valeurs → somme(t.x)"),
    ("somme(t.z)", "25-28", "aucune colonne ne s'appelle « t.z » ; vouliez-vous dire « t.x » ?"),
    ("somme(t.mot)", "25-30", "« t.mot » n'est pas un nombre"),
    ("cumul(t.x)", "25-28", "cumul de « t.x » hors de son tableau"),
    ("r + 1", "7-25", "formules qui tournent en rond : r → r"),
    ("a \\* hueres", "1-31", "aucun champ ne s'appelle « hueres » ; vouliez-vous dire « heures » ?"),
  ])
  func reportsFormulasThatCannotBeComputed(_ formula: String, _ columns: String, _ summary: String) {
    let (sheet, diagnostics) = Self.read(Self.sheet(formula))
    let place = columns.split(separator: "-").map { "2:\($0)" }.joined(separator: "-")
    #expect(diagnostics == "\(place) error worksheet-formula-valid: \(summary)")
    #expect(sheet.programs.isEmpty)
  }

  @Test func namesARoundThroughATable() {
    let (_, diagnostics) = Self.read(
      """
      - A : [calcul a = somme(t.x)]
      - B : [calcul b = a + 1]

      ::: table {name=t}
      | X |
      | --- |
      | [calcul x = b × 2] |
      :::
      """)
    #expect(
      diagnostics == "2:7-2:30 error worksheet-formula-valid: formules qui tournent en rond : a → t.x → b → a")
  }

  @Test func namesTheFirstOfALongRound() {
    let count = 20_000
    let lines = (0..<count).map { "- N : [calcul c\($0) = c\(($0 + 1) % count) + d]\n" }.joined()
    let (sheet, diagnostics) = Self.read(lines + "- D : [calcul d = 1]\n")
    #expect(
      diagnostics == """
        2:7-2:27 error worksheet-formula-valid: formules qui tournent en rond : \
        c0 → c1 → c2 → c3 → c4 → c5 → c6 → c7 → … → c0
        """)
    #expect(sheet.programs.map(\.target.name) == ["d"])
  }

  @Test func boundsParenthesesWithoutACrash() {
    let formula = String(repeating: "(", count: 1000) + "a" + String(repeating: ")", count: 1000)
    let (_, diagnostics) = Self.read(Self.sheet(formula))
    #expect(
      diagnostics == "2:83-2:84 error worksheet-formula-valid: plus de 64 parenthèses les unes dans les autres")
    let signs = String(repeating: "−", count: 10_000) + "a"
    #expect(Self.read(Self.sheet(signs)).diagnostics == "")
  }

  @Test(arguments: [
    (
      "::: tableau\n| A |\n| --- |\n| [nombre a] |\n:::",
      "2:1-2:12 error worksheet-table-valid: ce tableau n'a pas de nom"
    ),
    ("::: tableau {nom=t}\nrien\n:::", "2:1-2:20 error worksheet-table-valid: ce bloc n'a pas de tableau"),
    (
      "::: tableau {nom=t}\n| A |\n| --- |\n| un |\n:::",
      "3:1-5:7 error worksheet-table-valid: tableau sans champ"
    ),
    (
      "::: tableau {nom=t lignes=5 max=3}\n| A |\n| --- |\n| [nombre a] |\n:::",
      "2:1-2:35 error worksheet-table-valid: 5 lignes au départ pour 3 au plus"
    ),
    (
      "::: tableau {nom=t lignes=zéro}\n| A |\n| --- |\n| [nombre a] |\n:::",
      "2:1-2:32 error worksheet-table-valid: « lignes=zéro » illisible"
    ),
    (
      "::: tableau {nom=t}\n| A | B |\n| --- | --- |\n| [montan a] | [nombre b] |\n:::",
      "5:3-5:13 error worksheet-field-valid: champ « [montan a] » incompris ; vouliez-vous dire « montant » ?"
    ),
    (
      "::: tableau {nom=t}\n| A | B |\n| --- | --- |\n| [nombre a | [nombre b] |\n:::",
      "5:3-5:12 error worksheet-field-valid: crochet jamais fermé → ]"
    ),
    (
      "::: tableau {nom=t}\n| A | |\n| --- | --- |\n| Prix [nombre a] | [nombre b] |\n:::",
      """
      5:2-5:19 error worksheet-table-valid: mots à côté d'un champ
      5:21-5:31 error worksheet-table-valid: colonne « b » sans en-tête
      """
    ),
    (
      "::: tableau {nom=t}\n| A |\n| --- |\n| [nombre a] |\n| [nombre b] |\n| fin |\n:::",
      "6:1-6:15 error worksheet-table-valid: deuxième ligne de champs"
    ),
    (
      "::: tableau {nom=t}\n| A |\n| --- |\n| [nombre a] |\n| fin |\n:::",
      "6:1-6:8 error worksheet-table-valid: ligne après celle des champs"
    ),
    (
      "::: tableau {nom=t}\n| A | B |\n| --- | --- |\n| [nombre a] | [nombre a] |\n:::",
      "5:16-5:26 error worksheet-field-valid: deux champs s'appellent « a »"
    ),
    (
      "::: conseil\n::: tableau {nom=t}\n| A |\n| --- |\n| [nombre a] |\n:::\n:::",
      "3:1-3:20 error worksheet-table-valid: tableau dans un autre bloc de la fiche"
    ),
    (
      "- A : [nombre a]\n  - B : [nombre b]",
      "3:9-3:19 error worksheet-field-valid: champ « b » dans une sous-liste"
    ),
    ("- A : [nombre a]\n- B : [texte A]", "3:7-3:16 error worksheet-field-valid: deux champs s'appellent « a »"),
  ])
  func reportsTablesAndPlaces(_ text: String, _ expected: String) {
    #expect(Self.read(text).diagnostics == expected)
  }

  @Test func reportsATableOutsideASheet() {
    let file = Drawing.file(
      "::: tableau {nom=t}\n| A |\n| --- |\n| [nombre a] |\n:::\n\n::: fiche {#f}\n- A : [nombre a]\n:::\n", "a.md")
    let (_, diagnostics) = DocumentParser().parse(file, body: 0..<file.bytes.count, as: .lesson)
    #expect(
      Drawing.diagnostics(diagnostics, in: file)
        == "1:1-1:20 error worksheet-table-valid: tableau hors d'une fiche")
  }

  // MARK: Drawing

  private static func sheet(_ formula: String) -> String {
    """
    - r : [calcul r = \(formula)]
    - A : [nombre a]
    - B : [montant b]
    - C : [pourcentage c]
    - H : [nombre heures]
    - É : [nombre e-1]
    - N : [texte nom]

    ::: tableau {nom=t}
    | X | Mot |
    | --- | --- |
    | [nombre x] | [texte mot] |
    :::
    """
  }

  private static func read(_ text: String) -> (sheet: Worksheet, diagnostics: String) {
    let file = Drawing.file("::: fiche {#f}\n\(text)\n:::\n", "a.md")
    let document = MarkdownParser.parse(file, body: 0..<file.bytes.count).document
    let sheet = Worksheet(document.directives[0], in: document)
    return (sheet, Drawing.diagnostics(sheet.diagnostics, in: file))
  }

  private static func drawing(of sheet: Worksheet) -> String {
    let parts = sheet.parts.map { part in
      switch part {
      case .content: "content"
      case .item(_, nil): "words"
      case .item(_, let field?): "\(field.type) \(field.name)" + (field.initial.isEmpty ? "" : " = \(field.initial)")
      case .table(let table):
        "table \(table.name) \(table.rows)/\(table.maximum) '\(table.title ?? "")' \(table.examples.count) example: "
          + table.columns.map { column in
            "\(column.field.map { "\($0.type) \($0.name)" } ?? "words") '\(column.label)'"
          }.joined(separator: ", ")
      }
    }
    let programs = sheet.programs.map { target, program in
      "\(target) = \(String(decoding: program.json.serialized(), as: UTF8.self))"
    }
    return (parts + programs).joined(separator: "\n")
  }
}
