import JalonCore

/// The options of MyST's directives, lines like `:class: tip` below `:::{admonition} Title`: its kind and its name are
/// read, the others say how another site looks.
enum MySTOptions {
  static func read(
    _ candidates: [LineStart], in document: inout Document, _ file: SourceFile, _ edits: inout TreeEdits
  ) -> [Diagnostic] {
    guard !candidates.isEmpty else { return [] }
    let blocks = blocks(in: document, file)
    var next = 0
    var dropped: [LineStart] = []
    for candidate in candidates {
      guard let block = blocks[candidate.parent],
        candidate.isFirst(in: document) || candidate.text == next, candidate.isWholeLine(in: document),
        let (key, value) = option(document.text[document.nodes[candidate.text].literal])
      else { continue }
      next = candidate.text + 2
      if !apply(key, value, to: &document.directives[block]) { dropped.append(candidate) }
      edits.drop(candidate.text)
      if let after = candidate.followingBreak(in: document) { edits.drop(after) } else { edits.drop(candidate.parent) }
    }
    return dropped.first.map { [diagnostic(at: document.range(of: $0.text))] } ?? []
  }

  /// The blocks of MyST's spelling, by the node of their first paragraph. A figure's options hold words to read.
  private static func blocks(in document: Document, _ file: SourceFile) -> [Int: Int] {
    var blocks: [Int: Int] = [:]
    for (number, directive) in document.directives.enumerated() where directive.name != .figure {
      let line = file.bytes[directive.fence.bytes].drop { $0 == UInt8(ascii: ":") || $0 == 0x20 }
      guard line.first == UInt8(ascii: "{"), let letter = line.dropFirst().first,
        (0x61...0x7A).contains(letter | 0x20)
      else { continue }
      blocks[directive.node + 1] = number
    }
    return blocks
  }

  /// `:class: tip`, `:open:`
  private static func option(_ text: ArraySlice<UInt8>) -> (key: String, value: String)? {
    let line = String(decoding: text, as: UTF8.self).dropFirst()
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon]
    let value = line[line.index(after: colon)...]
    guard !key.isEmpty, key.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }),
      value.first.map(\.isWhitespace) ?? true
    else { return nil }
    return (String(key), String(value.trimmed))
  }

  private static func apply(_ key: String, _ value: String, to directive: inout Directive) -> Bool {
    switch key {
    case "class":
      if directive.name == .note, let name = value.split(separator: " ").lazy.compactMap(DirectiveName.init).first {
        directive.name = name
      }
      return true
    case "name":
      directive.attributes.id = directive.attributes.id ?? value
      return true
    default: return false
    }
  }

  private static func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .blockAttributesValid, .note, at: range,
      LocalizedText(
        fr: "options « :clé: valeur » de MyST laissées de côté", en: "options ':key: value' of MyST left out"),
      explanation: LocalizedText(
        fr: "Écrivez celles dont vous avez besoin entre accolades : ::: conseil {titre=\"Mon titre\"}.",
        en: "Write those that you need in braces: ::: tip {title=\"My title\"}."))
  }
}
