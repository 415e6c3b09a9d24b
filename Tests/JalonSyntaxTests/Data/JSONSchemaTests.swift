import JalonCore
import Testing

@testable import JalonSyntax

/// The JSON Schema of a small record, whole.
struct JSONSchemaTests {
  @Test func writesEverySpelling() {
    let contact = DataSchema(
      "contact", fr: "contact", en: "contact",
      [
        DataField("value", "valeur", .text, .required, fr: "numéro", en: "number"),
        DataField(
          "kind", "moyen", .choices([DataChoice("phone", fr: ["téléphone", "tél"])]), fr: "moyen", en: "kind"),
      ])
    let schema = DataSchema(
      "place", fr: "lieu", en: "place",
      [DataField("contacts", "contacts", .list(.record(contact)), fr: "contacts", en: "contacts")])
    let list = ##"{"anyOf":[{"items":{"$ref":"#/$defs/contact"},"type":"array"},{"$ref":"#/$defs/contact"}]}"##
    let choice = ##"{"allOf":[{"enum":["téléphone","tél","phone"]}],"description":"moyen / kind"}"##
    let text = ##"{"allOf":[{"type":["string","number","boolean"]}],"description":"numéro / number"}"##
    let expected =
      ##"{"$defs":{"contact":{"additionalProperties":false,"##
      + ##""allOf":[{"anyOf":[{"required":["valeur"]},{"required":["value"]}]}],"description":"contact / contact","##
      + ##""properties":{"kind":"## + choice + ##","moyen":"## + choice + ##","valeur":"## + text + ##","value":"##
      + text
      + ##"},"type":"object"},"place":{"additionalProperties":false,"description":"lieu / place","##
      + ##""properties":{"contacts":{"allOf":["## + list
      + ##"],"description":"contacts / contacts"}},"type":"object"}},"##
      + ##""$schema":"https://json-schema.org/draft/2020-12/schema","allOf":[{"$ref":"#/$defs/place"}],"##
      + ##""description":"place","title":"lieu"}"##
    #expect(String(decoding: JSONSchema.render(schema).serialized(), as: UTF8.self) == expected)
  }
}
