import JalonCore

/// Spaces, quotes, apostrophes and dots as a language prints them.
///
/// French follows the Imprimerie nationale's « Lexique des règles typographiques ». No space is added where the author
/// wrote none, but inside the quotes that replace straight ones, and around the unit of an amount (« 12€? »); a text that
/// is set stays as it is.
package enum Typography: Sendable {
  case french, english

  package init(_ language: Language) {
    switch language {
    case .french: self = .french
    case .english: self = .english
    }
  }

  /// A plain string, for titles and descriptions.
  package func text(_ string: String) -> String {
    let flow = TextFlow(Array(string.utf8))
    var output: [UInt8] = []
    output.reserveCapacity(flow.bytes.count + 8)
    Typesetter(flow, rules: self).write(0..<flow.bytes.count, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  static let noBreakSpace: StaticString = "\u{A0}"
  static let narrowNoBreakSpace: StaticString = "\u{202F}"
}
