import JalonCore
import JalonSyntax

extension RuleID {
  /// A field of a worksheet has a type that Jalon knows and a name of its own.
  package static let worksheetFieldValid = RuleID("worksheet-field-valid")
  /// A worksheet carries an id of its own.
  package static let worksheetIDPresent = RuleID("worksheet-id-present")
}

/// A field of a worksheet: a list item that ends in `[type name]`.
package struct WorksheetField: Sendable {
  package let item: Int
  package let label: String
  package let name: String
  package let type: FieldType
  package let options: [String]

  package enum FieldType: String, CaseIterable, Sendable {
    case text, longText, number, amount, percentage, date, choice

    var spellings: [String] {
      switch self {
      case .text: ["texte", "text"]
      case .longText: ["texte long", "long text"]
      case .number: ["nombre", "number"]
      case .amount: ["montant", "amount"]
      case .percentage: ["pourcentage", "percentage"]
      case .date: ["date"]
      case .choice: ["choix", "choice"]
      }
    }
  }

  /// Reads a list item; nil if it does not end in brackets.
  package init?(item: Int, in document: Document) {
    guard let reading = Self.bracket(of: item, in: document),
      let (type, name, options) = Self.content(reading.inside)
    else { return nil }
    self.item = item
    self.label = reading.label
    self.name = name
    self.type = type
    self.options = options
  }

  /// What is wrong in an item that looks like a field and is none.
  package static func diagnostic(forItem item: Int, in document: Document) -> Diagnostic? {
    guard let reading = bracket(of: item, in: document), content(reading.inside) == nil else { return nil }
    let word = String(reading.inside.prefix { $0 != " " })
    let types = FieldType.allCases.flatMap(\.spellings)
    let isType = types.contains { Folding.key($0) == Folding.key(word) }
    let near = isType ? nil : NearMiss.nearest(to: word, among: types)
    return Diagnostic(
      .worksheetFieldValid, .error, at: document.range(of: item),
      LocalizedText(
        fr: "champ « [\(reading.inside)] » incompris", en: "field '[\(reading.inside)]' not understood"
      ).suggesting(near),
      explanation: LocalizedText(
        fr: "Écrivez « [type nom] », par exemple [texte activite], [montant prix] ou [choix lieu : ici | ailleurs].",
        en: "Write '[type name]', for instance [text activity], [amount price] or [choice place: here | there]."))
  }

  private static func bracket(of item: Int, in document: Document) -> (label: String, inside: String)? {
    guard item + 1 < document.nodes[item].end, document.nodes[item + 1].kind == .paragraph else { return nil }
    let text = document.plainText(of: item + 1..<document.nodes[item + 1].end)
    guard text.last == "]", let open = text.lastIndex(of: "[") else { return nil }
    var label = text[..<open]
    while let last = label.last, last.isWhitespace || last == ":" { label.removeLast() }
    return (String(label), String(text[text.index(after: open)..<text.index(before: text.endIndex)]))
  }

  private static func content(_ inside: String) -> (FieldType, name: String, options: [String])? {
    let parts = inside.split(separator: ":", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
    guard let head = parts.first, let space = head.lastIndex(of: " ") else { return nil }
    let wanted = Folding.key(head[..<space])
    let type = FieldType.allCases.first { $0.spellings.contains { Folding.key($0) == wanted } }
    let name = Slug.slug(of: head[head.index(after: space)...])
    guard let type, !name.isEmpty else { return nil }
    let options =
      parts.count > 1
      ? parts[1].split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
      : []
    guard type != .choice || options.count > 1 else { return nil }
    return (type, name, options)
  }
}
