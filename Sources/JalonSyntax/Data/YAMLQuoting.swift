/// Text between quotation marks, as YAML reads it back.
package enum YAMLQuoting {
  /// `"texte"`; `'texte'` where the text itself holds `"` or a backslash.
  package static func quoted(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      return "\"\(text)\""
    }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// What an author meant by a value whose own quotation marks go wrong: `'L'atelier'` is `L'atelier`.
  static func meaning(of written: String) -> String {
    guard let mark = written.first, mark == "\"" || mark == "'" else { return written }
    let inner = written.dropFirst()
    if inner.last == mark {
      return String(inner.dropLast())
        .replacing(mark == "'" ? "''" : "\\\"", with: String(mark))
    }
    return inner.contains(mark) ? written : String(inner)
  }
}
