import JalonCore

extension RuleID {
  /// A fence has three colons or more, and at most three spaces before them.
  package static let blockFenceReadable = RuleID("block-fence-readable")
}

/// Lines of text that were most likely meant as fences: two colons, or three after too many spaces.
enum NearFence {
  /// - Parameter texts: texts that begin a line with a colon.
  static func diagnostics(for texts: [Int], in document: Document, _ file: SourceFile) -> [Diagnostic] {
    texts.compactMap { diagnostic(for: $0, in: document, file) }
  }

  private static func diagnostic(for index: Int, in document: Document, _ file: SourceFile) -> Diagnostic? {
    let bytes = document.text[document.nodes[index].literal]
    let colons = bytes.prefix { $0 == UInt8(ascii: ":") }.count
    guard colons > 1 else { return nil }
    let line = line(of: document.nodes[index].range, file)
    // A colon behind a backslash, or written `&colon;`, is meant as text.
    guard file.bytes[line].starts(with: bytes.prefix(colons)) else { return nil }
    let place = SourceRange(file.path, line)
    if colons > 2 { return indented(place) }
    let rest = Substring(String(decoding: bytes.dropFirst(2), as: UTF8.self))
    guard isFence(rest) else { return nil }
    return tooShort(place, file)
  }

  private static func isFence(_ rest: Substring) -> Bool {
    guard case .opening(let opening) = FenceLine(rest) else { return true }
    return opening.name != nil
  }

  // cmark's columns are wrong on lines that continue a paragraph in a list or a quote; its lines are right.
  private static func line(of range: Range<Int>, _ file: SourceFile) -> Range<Int> {
    let line = file.line(at: range.lowerBound)
    let end = line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : file.bytes.count
    let bytes = file.bytes[file.lineStarts[line]..<end]
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return range }
    let last = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 } ?? colon
    return colon..<last + 1
  }

  private static func tooShort(_ place: SourceRange, _ file: SourceFile) -> Diagnostic {
    let start = SourceRange(place.path, place.bytes.lowerBound..<place.bytes.lowerBound)
    return Diagnostic(
      .blockFenceReadable, .warning, at: place,
      LocalizedText(fr: "« :: » n'a que deux deux-points", en: "'::' has two colons only"),
      explanation: LocalizedText(
        fr: "La ligne est affichée comme du texte. Un bloc s'ouvre et se ferme par « ::: ».",
        en: "The line is shown as text. A block opens and closes with ':::'."),
      fixIts: [FixIt(LocalizedText(fr: "écrire « ::: »", en: "write ':::'"), at: start, replacement: ":")])
  }

  private static func indented(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .blockFenceReadable, .warning, at: place,
      LocalizedText(fr: "« ::: » après trop d'espaces", en: "':::' after too many spaces"),
      explanation: LocalizedText(
        fr: "La ligne est affichée comme du texte. Retirez les espaces devant elle : trois au plus.",
        en: "The line is shown as text. Take out the spaces before it: three at most."))
  }
}
