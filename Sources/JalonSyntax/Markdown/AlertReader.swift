import JalonCore

/// Reads GitHub's alerts, `> [!NOTE]`, as the blocks of the same name; in French too, and with a title on the same line.
enum AlertReader {
  static func read(
    _ candidates: [LineStart], in document: inout Document, _ edits: inout TreeEdits
  ) -> [Diagnostic] {
    candidates.compactMap { candidate in
      guard let quote = quote(of: candidate, in: document), candidate.isWholeLine(in: document),
        let (word, title) = marker(document.text[document.nodes[candidate.text].literal])
      else { return nil }
      let range = document.range(of: candidate.text)
      guard let name = DirectiveName(spelling: word) else { return FenceWording.unknownAlert(word, range) }
      candidate.dropLine(in: document, &edits)
      if document.nodes[candidate.text].end == document.nodes[candidate.parent].end { edits.drop(candidate.parent) }
      var attributes = Attributes()
      if !title.isEmpty { attributes.values.append(Attributes.Pair(key: "titre", value: title)) }
      document.makeDirective(of: quote, name, word, attributes, openedAt: range)
      return nil
    }
  }

  private static func quote(of candidate: LineStart, in document: Document) -> Int? {
    guard let quote = candidate.quotes.last, candidate.grandparent == quote, candidate.parent == quote + 1,
      candidate.isFirst(in: document)
    else { return nil }
    return quote
  }

  // Obsidian's `[!note]-` says whether the block is folded.
  private static func marker(_ text: ArraySlice<UInt8>) -> (word: String, title: String)? {
    guard text.starts(with: "[!".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")), text.count < 400 else {
      return nil
    }
    let word = String(decoding: text[(text.startIndex + 2)..<end], as: UTF8.self)
    guard !word.isEmpty, word.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }) else { return nil }
    let rest = text[(end + 1)...].drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    return (word, String(String(decoding: rest, as: UTF8.self)[...].trimmed))
  }
}

extension Document {
  /// Reads a quote as a block.
  mutating func makeDirective(
    of quote: Int, _ name: DirectiveName?, _ spelling: String, _ attributes: Attributes, openedAt range: SourceRange
  ) {
    nodes[quote].kind = .directive(directives.count)
    directives.append(
      Directive(name: name, spelling: spelling, attributes: attributes, fence: range, node: quote))
  }
}
