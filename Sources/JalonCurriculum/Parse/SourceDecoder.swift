import JalonCore
import JalonSyntax

/// A source: its title alone, or with its address.
enum SourceDecoder {
  static let title = DataField(
    "title", "titre", or: ["nom", "name"], .text, fr: "nom de la source", en: "name of the source")
  static let url = DataField(
    "url", "url", or: ["lien", "adresse", "link"], .url, fr: "adresse de la page", en: "address of the page")

  static let schema = DataSchema("source", fr: "source", en: "source", [title, url])

  static func source(_ record: DataRecord?) -> Source? {
    guard let record else { return nil }
    let title = record.text(title)
    // `source: https://…`: one text, which is the address.
    if let title, record.text(url) == nil, ["https://", "http://"].contains(where: title.hasPrefix) {
      return Source(title: nil, url: title)
    }
    return Source(title: title, url: record.text(url))
  }
}
