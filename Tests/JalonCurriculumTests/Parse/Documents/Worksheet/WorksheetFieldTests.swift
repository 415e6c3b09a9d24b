import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// Fields of a worksheet: `- Libellé : [type nom]`.
struct WorksheetFieldTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let item: String
    /// `type name "label" options`; `-`: an item that is no field.
    let field: String
    let diagnostics: String
    var testDescription: String { item }

    init(item: String, field: String) {
      (self.item, self.field, diagnostics) = (item, field, "")
    }

    /// A mistake in columns `9-22` of the first line.
    init(_ item: String, _ columns: String, _ summary: String) {
      (self.item, field) = (item, "-")
      let place = columns.split(separator: "-").map { "1:\($0)" }.joined(separator: "-")
      diagnostics = "\(place) error worksheet-field-valid: \(summary)"
    }
  }

  @Test(arguments: [
    Case(item: "Mon activité : [texte activite]", field: "text activite 'Mon activité'"),
    Case(item: "Mon projet [texte long projet]", field: "longText projet 'Mon projet'"),
    Case(item: "Prix : [amount prix]", field: "amount prix 'Prix'"),
    Case(item: "Part : [Pourcentage part]", field: "percentage part 'Part'"),
    Case(item: "Le **jour** : [date début]", field: "date debut 'Le jour'"),
    Case(item: "Lieu : [choix lieu : ici | là-bas | ]", field: "choice lieu 'Lieu' ici, là-bas"),
    Case(item: "Prix : [montant prix = 1 234,50]", field: "amount prix 'Prix' = 1 234,50"),
    Case(item: "Nom : [texte nom = Atelier du coin]", field: "text nom 'Nom' = Atelier du coin"),
    Case(item: "Jour : [date jour = 1/3/2027]", field: "date jour 'Jour' = 2027-03-01"),
    Case(item: "Reste : [calcul montant reste = 1 + 2]", field: "amountFormula reste 'Reste'"),
    Case(item: "Voir [la suite](b.md)", field: "-"),
    Case(item: "rien", field: "-"),
    Case(item: "une [remarque] au milieu", field: "-"),
  ])
  func reads(_ example: Case) throws {
    try expect(example)
  }

  @Test(arguments: [
    Case("Combien ? [nombre Mes clients]", "13-33", "champ « [nombre Mes clients] » incompris"),
    Case("Lieu : [choix lieu : ici]", "10-28", "champ « [choix lieu : ici] » incompris"),
    Case("Lieu : [choix lieu : ici | ici]", "10-34", "champ « [choix lieu : ici | ici] » incompris"),
    Case("Lieu : [choix lieu]", "10-22", "champ « [choix lieu] » incompris"),
    Case("Prix : [montan prix]", "10-23", "champ « [montan prix] » incompris ; vouliez-vous dire « montant » ?"),
    Case("Prix : [montant]", "10-19", "champ « [montant] » incompris"),
    Case("Texte : [texte long]", "11-23", "champ « [texte long] » incompris"),
    Case("Reste : [calcul reste]", "11-25", "champ « [calcul reste] » incompris"),
    Case("Nom : [texte nom : a]", "9-24", "champ « [texte nom : a] » incompris"),
    Case("Vide : []", "10-12", "champ « [] » incompris"),
    Case("Prix : [montant prix = beaucoup]", "25-34", "valeur de départ « beaucoup » illisible"),
    Case("Jour : [date jour = 31/2/2027]", "22-32", "valeur de départ « 31/2/2027 » illisible"),
    Case("A : [nombre a]\n– B : [nombre b]", "7-17", "deux champs dans la même ligne de liste"),
    Case("Lieu : [choix lieu ici | ailleurs]", "10-37", "champ « [choix lieu ici | ailleurs] » incompris"),
    Case("Reste : [calcul reste : a + b]", "11-33", "champ « [calcul reste : a + b] » incompris"),
    Case("Prix : [montant prix", "10-23", "crochet jamais fermé → ]"),
    Case("Prix : montant prix]", "22-23", "crochet jamais ouvert"),
    Case("Prix : [montant prix] par heure", "24-34", "texte après un champ"),
  ])
  func reportsMistakes(_ example: Case) throws {
    try expect(example)
  }

  private func expect(_ example: Case) throws {
    let file = Drawing.file("- " + example.item, "a.md")
    let document = MarkdownParser.parse(file, body: 0..<file.bytes.count).document
    let item = try #require(document.nodes.indices.first { document.nodes[$0].kind == .item(checked: nil) })
    var field = "-"
    var diagnostics: [Diagnostic] = []
    switch FieldReading(item: item, in: document) {
    case .words: break
    case .field(let found):
      field = "\(found.type) \(found.name) '\(found.label)'"
      if !found.options.isEmpty { field += " " + found.options.joined(separator: ", ") }
      if !found.initial.isEmpty { field += " = " + found.initial }
    case .mistake(let diagnostic): diagnostics.append(diagnostic)
    }
    #expect(field == example.field)
    #expect(Drawing.diagnostics(diagnostics, in: file) == example.diagnostics)
  }
}
