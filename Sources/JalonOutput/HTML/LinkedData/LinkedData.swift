import JalonCore
import JalonSyntax

/// Data for search engines inside a page: JSON-LD 1.1 in the words of schema.org.
enum LinkedData {
  /// The text of a `<script type="application/ld+json">`; nil without anything to say.
  ///
  /// Inside a script element nothing is escaped as HTML: `</` and `<!--` could end or hide it (HTML § 4.12.1.3), so no
  /// `<`, `>` or `&` stands in it.
  static func script(_ values: [JSONValue]) -> HTMLText? {
    guard let first = values.first else { return nil }
    let value: JSONValue = values.count == 1 ? first : .array(values)
    let text = String(decoding: value.serialized(), as: UTF8.self)
    return HTMLText(
      text.replacing("<", with: "\\u003c").replacing(">", with: "\\u003e").replacing("&", with: "\\u0026"))
  }

  /// An object of schema.org, its missing members left out.
  static func thing(_ type: String, _ members: [String: JSONValue?]) -> JSONValue {
    .members(members.merging(["@type": .string(type)]) { _, type in type })
  }

  /// The same, at the top of a script.
  static func root(_ type: String, _ members: [String: JSONValue?]) -> JSONValue {
    thing(type, members.merging(["@context": .string("https://schema.org")]) { _, context in context })
  }

  /// Whether a cost that an author wrote is none; nil where nothing, or nothing certain, is said.
  static func isFree(_ cost: String?) -> Bool? {
    guard let cost else { return nil }
    let words = Folding.key(cost)
    if words.hasPrefix("gratuit") || words.hasPrefix("free") { return true }
    return cost.contains(where: \.isNumber) ? false : nil
  }
}
