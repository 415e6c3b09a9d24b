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
    var diagnostics = ""
    var testDescription: String { item }
  }

  @Test(arguments: [
    Case(item: "Mon activité : [texte activite]", field: "text activite 'Mon activité'"),
    Case(item: "Mon projet [texte long projet]", field: "longText projet 'Mon projet'"),
    Case(
      item: "Combien ? [nombre Mes clients]", field: "-",
      diagnostics: "1:1-1:33 error worksheet-field-valid: champ « [nombre Mes clients] » incompris"),
    Case(item: "Prix : [amount prix]", field: "amount prix 'Prix'"),
    Case(item: "Part : [Pourcentage part]", field: "percentage part 'Part'"),
    Case(item: "Le **jour** : [date début]", field: "date debut 'Le jour'"),
    Case(item: "Lieu : [choix lieu : ici | là-bas | ]", field: "choice lieu 'Lieu' ici, là-bas"),
    Case(
      item: "Lieu : [choix lieu : ici]", field: "-",
      diagnostics: "1:1-1:28 error worksheet-field-valid: champ « [choix lieu : ici] » incompris"),
    Case(
      item: "Lieu : [choix lieu]", field: "-",
      diagnostics: "1:1-1:22 error worksheet-field-valid: champ « [choix lieu] » incompris"),
    Case(
      item: "Prix : [montan prix]", field: "-",
      diagnostics:
        "1:1-1:23 error worksheet-field-valid: champ « [montan prix] » incompris ; vouliez-vous dire « montant » ?"),
    Case(
      item: "Prix : [montant]", field: "-",
      diagnostics: "1:1-1:19 error worksheet-field-valid: champ « [montant] » incompris"),
    Case(item: "Voir [la suite](b.md)", field: "-"),
    Case(item: "rien", field: "-"),
  ])
  func reads(_ example: Case) throws {
    let file = Drawing.file("- " + example.item, "a.md")
    let document = MarkdownParser.parse(file, body: 0..<file.bytes.count).document
    let item = try #require(document.nodes.indices.first { document.nodes[$0].kind == .item(checked: nil) })
    let field = WorksheetField(item: item, in: document).map { field in
      "\(field.type) \(field.name) '\(field.label)'"
        + (field.options.isEmpty ? "" : " " + field.options.joined(separator: ", "))
    }
    #expect((field ?? "-") == example.field)
    let diagnostics = [WorksheetField.diagnostic(forItem: item, in: document)].compactMap { $0 }
    #expect(Drawing.diagnostics(diagnostics, in: file) == example.diagnostics)
  }
}
