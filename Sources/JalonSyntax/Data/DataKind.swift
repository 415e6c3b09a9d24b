import JalonCore

/// What the value of a key is.
package indirect enum DataKind: Sendable {
  /// Plain text, of one line or several.
  case text
  /// A whole number, zero or more.
  case integer
  /// A number with a decimal comma or point.
  case number
  /// A number with or without `%`.
  case percentage
  case boolean
  case date
  case dateTime
  /// In minutes: « 2 h », « 1 h 30 », « 90 min », « 90 ».
  case duration
  case url
  case email
  /// Letters without accents, digits, hyphens: the name of something in this site.
  case identifier
  case choice(DataChoices)
  case list(DataKind)
  case record(DataSchema)
  /// A record, or the text of its first field alone.
  case textOrRecord(DataSchema)
  /// A value for each id or word of the author's choosing.
  case table(keys: Keys, DataKind)

  package enum Keys: Sendable {
    case identifiers, texts
  }
}

extension DataKind {
  package static func choices(_ choices: [DataChoice]) -> DataKind { .choice(DataChoices(choices)) }

  /// What to write, after « attend ».
  var expectation: LocalizedText {
    switch self {
    case .text: LocalizedText(fr: "un texte", en: "a text")
    case .integer: LocalizedText(fr: "un nombre entier, comme 12", en: "a whole number such as 12")
    case .number: LocalizedText(fr: "un nombre, comme 21,2", en: "a number such as 21.2")
    case .percentage: LocalizedText(fr: "une part sur 100, comme 69", en: "a percentage such as 69")
    case .boolean: LocalizedText(fr: "oui ou non", en: "yes or no")
    case .date: LocalizedText(fr: "une date, comme 2027-03-02", en: "a date such as 2027-03-02")
    case .dateTime:
      LocalizedText(fr: "une date et une heure, comme 2027-03-02 10:00", en: "a date and time such as 2027-03-02 10:00")
    case .duration: LocalizedText(fr: "une durée, comme 1 h 30 ou 90 min", en: "a duration such as 1 h 30 or 90 min")
    case .url:
      LocalizedText(fr: "une adresse qui commence par https://", en: "an address that begins with https://")
    case .email: LocalizedText(fr: "une adresse de courriel", en: "an e-mail address")
    case .identifier:
      LocalizedText(
        fr: "un identifiant : des lettres sans accent, des chiffres et des tirets",
        en: "an identifier: letters without accents, digits and hyphens")
    case .choice: LocalizedText(fr: "une des valeurs prévues", en: "one of the values foreseen")
    case .list: LocalizedText(fr: "une liste", en: "a list")
    case .record(let schema): LocalizedText(fr: "un groupe (\(schema.french))", en: "a group (\(schema.english))")
    case .textOrRecord(let schema):
      LocalizedText(fr: "un texte ou un groupe (\(schema.french))", en: "a text or a group (\(schema.english))")
    case .table: LocalizedText(fr: "un groupe « nom: valeur »", en: "a group 'name: value'")
    }
  }
}
