/// The language of a passage, as HTML says it (BCP 47): `en`, `pt-BR`, `ku-Arab`.
package struct LanguageTag: Hashable, Sendable {
  package let string: String

  /// The tag that an author writes, in the case that BCP 47 § 2.1.1 recommends; nil for a language that is not known.
  ///
  /// Two letters are ISO 639-1's. The registry holds eight thousand codes of three: those that are not another spelling
  /// of two letters are taken as they are.
  package init?(_ written: String) {
    let parts = written.split(separator: "-", omittingEmptySubsequences: false).map { $0.lowercased() }
    let isWellFormed = parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard isWellFormed, let language = parts.first, Self.isKnown(language) else { return nil }
    let rest = parts.dropFirst().map { part in
      switch part.count {
      case 2: part.uppercased()
      case 4 where part.first?.isLetter == true: part.prefix(1).uppercased() + part.dropFirst()
      default: part
      }
    }
    string = ([language] + rest).joined(separator: "-")
  }

  /// What an author surely means: a tag, or a language's name, code of three letters or country in its place.
  package init?(meantBy written: String) {
    if let tag = LanguageTag(written) {
      self = tag
    } else if let tag = LanguageTag(written.replacing("_", with: "-")) {
      self = tag
    } else if let code = LanguageNames.codes[Folding.key(written)], let tag = LanguageTag(code) {
      self = tag
    } else {
      return nil
    }
  }

  /// The code of the language whose name or code looks most like what is written.
  package static func nearest(to written: String) -> String? {
    NearMiss.nearest(to: written, among: LanguageNames.codes.keys.filter { $0.count > 3 })
      .flatMap { LanguageNames.codes[$0] }
  }

  /// Written from right to left: HTML then wants `dir` beside `lang`.
  package var isRightToLeft: Bool {
    let parts = string.split(separator: "-")
    if let script = parts.dropFirst().first(where: { $0.count == 4 }) {
      return Self.rightToLeftScripts.contains(script)
    }
    return parts.first.map { Self.rightToLeft.contains($0) } ?? false
  }

  private static func isKnown(_ language: String) -> Bool {
    guard language.allSatisfy(\.isLetter) else { return false }
    switch language.count {
    case 2: return LanguageNames.twoLetters.contains(language[...])
    case 3: return LanguageNames.codes[language] == nil
    default: return false
    }
  }

  private static let rightToLeftScripts: Set<Substring> = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Rohg", "Adlm"]
  private static let rightToLeft: Set<Substring> = [
    "ar", "arq", "ary", "arz", "aeb", "apc", "ayl", "acm", "apd", "shu", "he", "yi", "fa", "prs", "ps", "ur", "ug",
    "sd",
    "dv", "ckb", "syr", "arc", "nqo",
  ]
}
