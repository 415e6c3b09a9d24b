import JalonCore

/// A line of three colons or more: it opens a block when it carries a name or attributes, else it closes one.
package enum FenceLine {
  case opening(spelling: String, attributes: Attributes)
  case closing

  /// Reads the whole line, from its first colon. Colons after the name are decoration, as in the Carpentries' lessons.
  package init(_ line: some StringProtocol) {
    var rest = Substring(line.drop { $0 == ":" })
    rest = Self.trimmed(rest)
    while rest.last == ":" { rest.removeLast() }
    rest = Self.trimmed(rest)
    guard !rest.isEmpty else {
      self = .closing
      return
    }
    var attributes = Attributes()
    if rest.last == "}", let brace = rest.firstIndex(of: "{"),
      let parsed = Attributes(parsing: rest[rest.index(after: brace)..<rest.index(before: rest.endIndex)])
    {
      attributes = parsed
      rest = Self.trimmed(rest[..<brace])
    }
    var spelling = String(rest)
    if spelling.isEmpty, let first = attributes.classes.first {
      // Pandoc's `::: {.note}`
      spelling = first
      attributes.classes.removeFirst()
    }
    self = .opening(spelling: spelling, attributes: attributes)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
