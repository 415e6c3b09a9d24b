import JalonCore
import JalonCurriculum
import JalonSyntax

/// Facts as they are read in a sentence.
///
/// A disputed or unsourced one never prints a number: it gives the official page instead.
package struct FactText: Sendable {
  private let facts: [String: Fact]
  private let typography: Typography
  private let today: LocalDate
  private let marks: [FactMark: String]

  package init(_ site: Site, words: Words) {
    facts = site.facts
    typography = Typography(site.language)
    today = site.now
    marks = [.expired: words(FactMark.expired.key), .toVerify: words(FactMark.toVerify.key)]
  }

  /// A title, a summary or an entry with its facts in words and its French spaces.
  package func text(_ text: String) -> String {
    typography.text(expand(text))
  }

  package func text(_ text: String?) -> String? {
    text.map { self.text($0) }
  }

  package func text(_ text: Located<String>) -> String {
    self.text(text.value)
  }

  package func text(_ text: Located<String>?) -> String? {
    text.map { self.text($0.value) }
  }

  /// « 60 jours », with a no-break space; nil where no number may be printed.
  package static func value(_ fact: Fact) -> String? {
    guard let value = fact.value?.value, fact.status.publishesValue else { return nil }
    guard let unit = fact.unit, !unit.isEmpty else { return value.withNoBreakSpaces }
    return value.withNoBreakSpaces + "\u{A0}" + unit
  }

  /// Ids of the facts that texts speak of, each once, in order.
  static func ids(in texts: [Located<String>?]) -> [String] {
    var ids: [String] = []
    for text in texts.compactMap({ $0 }) {
      for placeholder in Placeholder.all(in: Array(text.value.utf8)[...]) where placeholder.kind == .fact {
        if !ids.contains(placeholder.name) { ids.append(placeholder.name) }
      }
    }
    return ids
  }

  /// The page to read where there is no number.
  package static func officialPage(_ fact: Fact) -> Source? { fact.official ?? fact.source }

  private func expand(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let placeholders = Placeholder.all(in: bytes[...])
    guard !placeholders.isEmpty else { return text }
    var result: [UInt8] = []
    var start = 0
    for placeholder in placeholders {
      result.append(contentsOf: bytes[start..<placeholder.range.lowerBound])
      result.append(contentsOf: words(for: placeholder).utf8)
      start = placeholder.range.upperBound
    }
    result.append(contentsOf: bytes[start...])
    return String(decoding: result, as: UTF8.self)
  }

  /// What stands for a placeholder where no markup may: a number with its mark, else the words of the official page.
  func words(for placeholder: Placeholder) -> String {
    guard placeholder.kind == .fact, let fact = facts[placeholder.name] else { return text(placeholder.name) }
    guard let value = Self.value(fact) else { return Self.officialPage(fact)?.label ?? fact.name }
    guard let mark = mark(of: fact) else { return value }
    return "\(value) (\(marks[mark] ?? ""))"
  }

  /// Why a number that is printed is to be checked first.
  func mark(of fact: Fact) -> FactMark? {
    if fact.isExpired(on: today) { return .expired }
    return fact.status == .toVerify ? .toVerify : nil
  }

  /// A text that is set.
  func set(_ text: String) -> String { typography.text(text) }
}

extension Fact {
  /// What the number says; its id where the author has not said it.
  var name: String { label?.value ?? id.value }

  func isExpired(on day: LocalDate) -> Bool { reviewBy.map { $0.value < day } ?? false }
}

extension Source {
  /// Its title, else its address.
  var label: String { title ?? url ?? "" }
}

extension String {
  fileprivate var withNoBreakSpaces: String { replacing(" ", with: "\u{A0}") }
}
