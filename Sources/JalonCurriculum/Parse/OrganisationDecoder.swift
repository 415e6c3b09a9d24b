import JalonCore
import JalonSyntax

/// The organisations of site.yaml.
enum OrganisationDecoder {
  static let name = DataField("name", "nom", .text, fr: "le nom", en: "the name")
  static let address = DataField("address", "adresse", .text, fr: "l'adresse postale", en: "the postal address")
  static let email = DataField(
    "email", "courriel", or: ["mail"], .email, fr: "l'adresse de courriel", en: "the e-mail address")
  static let phone = DataField("phone", "téléphone", .text, fr: "le numéro de téléphone", en: "the telephone number")
  static let director = DataField(
    "director", "responsable", or: ["responsable de la publication"], .text, fr: "la personne responsable",
    en: "the person answerable")

  static let schema = DataSchema(
    "organisation", fr: "organisme", en: "organisation", [name, address, email, phone, director])

  static func organisation(_ record: DataRecord?) -> Organisation? {
    guard let record else { return nil }
    return Organisation(
      name: record.text(name), address: record.text(address), email: record.text(email), phone: record.text(phone),
      director: record.text(director))
  }
}
