import JalonCore
import Testing

@testable import JalonSyntax

/// What a schema makes of a file: the values, and exactly what the author is told.
struct DataDecoderTests {
  private static let source = DataSchema(
    "source", fr: "source", en: "source",
    [
      DataField("title", "titre", .text, .required, fr: "nom de la source", en: "name of the source"),
      DataField("url", "adresse", .url, fr: "adresse", en: "address"),
    ])

  private static let schema = DataSchema(
    "example", fr: "exemple", en: "example",
    [
      DataField("title", "titre", .text, .required, fr: "le titre", en: "the title"),
      DataField("summary", "résumé", .text, .recommended, fr: "en une phrase", en: "in a sentence"),
      DataField("places", "places", .integer, fr: "combien", en: "how many"),
      DataField("rate", "taux", .number, fr: "taux", en: "rate"),
      DataField("share", "part", .percentage, fr: "part", en: "share"),
      DataField("draft", "brouillon", .boolean, fr: "brouillon", en: "draft"),
      DataField("reviewed", "relu le", .date, fr: "relu le", en: "reviewed"),
      DataField("start", "début", .dateTime, fr: "début", en: "start"),
      DataField("duration", "durée", .duration, fr: "durée", en: "duration"),
      DataField("email", "courriel", .email, fr: "courriel", en: "e-mail"),
      DataField("website", "site", .url, fr: "site", en: "website"),
      DataField("modules", "modules", .list(.identifier), fr: "modules", en: "modules"),
      DataField(
        "obstacles", "freins",
        .list(.choices([DataChoice("housing", fr: ["logement"]), DataChoice("childcare", fr: ["garde d'enfants"])])),
        fr: "freins", en: "obstacles"),
      DataField("public_holidays", "jours fériés", .list(.date), fr: "jours fériés", en: "public holidays"),
      DataField("source", "source", .record(source), fr: "source", en: "source"),
      DataField("entries", "éléments", .list(.textOrRecord(source)), fr: "éléments", en: "entries"),
      DataField("lines", "lignes", .list(.text), fr: "lignes", en: "lines"),
      DataField(
        "rules", "règles", .table(keys: .identifiers, .choices([DataChoice("off", fr: ["non"])])), fr: "règles",
        en: "rules"),
    ])

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    var values = ""
    var diagnostics = ""
    /// The input follows a title and a summary, so that nothing is missing.
    var isWhole = false
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "spellings", input: "TITRE: a\nResume: b\nPLACE: 3\njours_feries: 2027-05-01\nRelu-Le: 2027-03-02\n",
      values: "title a; summary b; places 3; public_holidays [2027-05-01]; reviewed 2027-03-02", isWhole: true),
    Case(
      name: "English spellings", input: "title: a\nsummary: b\npublic_holidays: []\n",
      values: "title a; summary b; public_holidays []", isWhole: true),
    Case(
      name: "missing keys", input: "places: 3\n", values: "places 3",
      diagnostics: """
        1:1-1:1 note data-key-present: il manque « résumé »
        1:1-1:1 error data-key-present: il manque « titre »
        """, isWhole: true),
    Case(
      name: "an empty file", input: "",
      diagnostics: """
        1:1-1:1 note data-key-present: il manque « résumé »
        1:1-1:1 error data-key-present: il manque « titre »
        """, isWhole: true),
    Case(
      name: "empty values", input: "titre:\nrésumé: \"\"\nplaces: ~\nlignes: [a, '']\n", values: "lines [a]",
      diagnostics: """
        1:1-1:6 error data-key-present: « titre » n'a pas de valeur
        2:1-2:7 note data-key-present: « résumé » n'a pas de valeur
        3:1-3:7 note data-key-present: « places » n'a pas de valeur
        4:13-4:15 note data-key-present: élément vide dans « lignes »
        """, isWhole: true),
    Case(
      name: "a misspelt key", input: "plaecs: 3\n",
      diagnostics: """
        1:1-1:7 warning data-key-known: « plaecs » n'est pas une clé connue (exemple) ; vouliez-vous dire « places » ?
        """),
    Case(
      name: "an unknown key", input: "météo: 3\n",
      diagnostics: "1:1-1:6 warning data-key-known: « météo » n'est pas une clé connue (exemple)"),
    Case(
      name: "a key in two languages", input: "durée: 1 h\nduration: 2 h\n", values: "duration 60",
      diagnostics: """
        2:1-2:9 error data-key-unique: « duration » est écrit deux fois
          note 1:1-1:6: la première fois ici
        """),
    Case(
      name: "numbers", input: "places: 2 000\ntaux: 21,2\npart: 69 %\n", values: "places 2000; rate 21.2; share 69.0"),
    Case(
      name: "numbers that are none", input: "places: -1\ntaux: beaucoup\npart: 21,2,3\n",
      diagnostics: """
        1:9-1:11 error data-type-matches: « places » attend un nombre entier, comme 12, pas « -1 »
        2:7-2:15 error data-type-matches: « taux » attend un nombre, comme 21,2, pas « beaucoup »
        3:7-3:13 error data-type-matches: « part » attend une part sur 100, comme 69, pas « 21,2,3 »
        """),
    Case(name: "a Boolean", input: "brouillon: Oui\n", values: "draft true"),
    Case(name: "the Boolean that is Norway", input: "brouillon: no\n", values: "draft false"),
    Case(
      name: "a Boolean that is none", input: "brouillon: peut-être\n",
      diagnostics: "1:12-1:21 error data-type-matches: « brouillon » attend oui ou non, pas « peut-être »"),
    Case(
      name: "addresses", input: "courriel: a@b.fr\nsite: https://a.fr/é?b#c\n",
      values: "email a@b.fr; website https://a.fr/é?b#c"),
    Case(
      name: "addresses that are none", input: "courriel: a.fr\nsite: www.a.fr\n",
      diagnostics: """
        1:11-1:15 error data-type-matches: « courriel » attend une adresse de courriel, pas « a.fr »
        2:7-2:15 error data-type-matches: « site » attend une adresse qui commence par https://, pas « www.a.fr »
          fix 2:7-2:15 → https://www.a.fr
        """),
    Case(
      name: "values that are not among the possible ones", input: "freins: [logement, Garde d’enfant, lojement, x]\n",
      values: "obstacles [housing, childcare]",
      diagnostics: """
        1:36-1:44 error data-value-known: « freins » ne connaît pas « lojement » ; vouliez-vous dire « logement » ?
        1:46-1:47 error data-value-known: « freins » ne connaît pas « x »
        """),
    Case(
      name: "a single value, and several on a line", input: "lignes: é, à\nmodules: a-b,  c\nfreins: garde d'enfants\n",
      values: "lines [é, à]; modules [a-b, c]; obstacles [childcare]"),
    Case(
      name: "the place of one of several values on a line", input: "modules: a-b, é à ; c\n",
      values: "modules [a-b, c]",
      diagnostics: """
        1:15-1:18 error data-type-matches: « é à » n'est pas un identifiant : des lettres sans accent, des chiffres et des tirets
          fix 1:15-1:18 → e-a
        """),
    Case(
      name: "a text where a group is wanted, and the reverse",
      input: "source: Insee\nlignes:\n  - {a: b, c: d}\nplaces: [1]\n",
      values: "lines []",
      diagnostics: """
        1:9-1:14 error data-type-matches: « source » attend un groupe (source), pas « Insee »
        3:6-3:7 error data-type-matches: « lignes » attend un texte, pas un groupe de clés
        4:9-4:12 error data-type-matches: « places » attend un nombre entier, comme 12, pas une liste
        """),
    Case(
      name: "a text that YAML takes for a group", input: "lignes:\n  - Vos questions : écrites ou non\n",
      values: "lines [Vos questions : écrites ou non]",
      diagnostics: """
        2:5-2:35 warning data-value-quoted: ce texte doit être entre guillemets
          fix 2:5-2:35 → "Vos questions : écrites ou non"
        """),
    Case(
      name: "texts and groups",
      input: "éléments:\n  - a\n  - titre: b\n    adresse: https://c.fr\n  - d : e\n  - title: f\n",
      values: "entries [(title a), (title b; url https://c.fr), (title d : e), (title f)]",
      diagnostics: """
        5:5-5:10 warning data-value-quoted: ce texte doit être entre guillemets
          fix 5:5-5:10 → "d : e"
        """),
    Case(
      name: "a misspelt key in a group", input: "éléments:\n  - titer: b\n",
      values: "entries [()]",
      diagnostics: """
        2:5-2:10 warning data-key-known: « titer » n'est pas une clé connue (source) ; vouliez-vous dire « titre » ?
        """),
    Case(name: "a table", input: "règles: {a-b: non}\n", values: "rules {a-b off}"),
    Case(
      name: "no space after the first of two colons", input: "lignes:Étude : par où\n",
      values: "lines [Étude : par où]",
      diagnostics: """
        1:8-1:22 warning data-syntax-valid: il manque une espace après les deux-points de « lignes »
          fix 1:8-1:22 →  "Étude : par où"
        """),
    Case(
      name: "a comma that cuts a text", input: "source: {titre: Centre, Inffo}\n", values: "source (title Centre)",
      diagnostics: "1:25-1:30 warning data-key-known: « Inffo » n'est pas une clé connue (source)"),
  ])
  func decodes(_ example: Case) {
    let file = DataDrawing.file(example.isWhole ? example.input : example.input + "titre: T\nrésumé: R\n")
    let parsed = YAMLParser.parse(file)
    var decoder = DataDecoder(file)
    let record = decoder.record(parsed.node, as: Self.schema)
    let found = (parsed.diagnostics + decoder.diagnostics).sorted()
    #expect(DataDrawing.diagnostics(found, in: file) == example.diagnostics)
    let given = [example.values, example.isWhole ? "" : "title T; summary R"].filter { !$0.isEmpty }
    #expect(record.drawing == given.joined(separator: "; "))
  }

  @Test func refusesAFileThatIsNoGroup() {
    let file = DataDrawing.file("- a\n")
    var decoder = DataDecoder(file)
    _ = decoder.record(YAMLParser.parse(file).node, as: Self.schema)
    #expect(
      DataDrawing.diagnostics(decoder.diagnostics, in: file)
        == "1:1-1:4 error data-type-matches: ce fichier attend un groupe (exemple), pas une liste")
  }

  @Test func readsARecordForEachId() {
    let file = DataDrawing.file("a-b:\n  titre: c\né à:\n  titre: d\ne:\n")
    var decoder = DataDecoder(file)
    let rows = decoder.table(YAMLParser.parse(file).node, keys: .identifiers, of: Self.source)
    #expect(rows.map { "\($0.key.value) \($0.record.drawing)" } == ["a-b title c", "é à title d", "e "])
    #expect(
      DataDrawing.diagnostics(decoder.diagnostics, in: file) == """
        3:1-3:4 error data-type-matches: « é à » n'est pas un identifiant : des lettres sans accent, des chiffres et des tirets
          fix 3:1-3:4 → e-a
        5:3-5:3 error data-key-present: il manque « titre »
        """)
  }
}

extension DataRecord {
  fileprivate var drawing: String { entries.map { "\($0.name) \(Self.draw($0.value.value))" }.joined(separator: "; ") }

  private static func draw(_ value: DataValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .date(let value): "\(value)"
    case .dateTime(let value): "\(value)"
    case .list(let values): "[" + values.map { draw($0.value) }.joined(separator: ", ") + "]"
    case .record(let record): "(" + record.drawing + ")"
    case .table(let rows):
      "{" + rows.map { "\($0.key.value) \(draw($0.value.value))" }.joined(separator: ", ") + "}"
    }
  }
}
