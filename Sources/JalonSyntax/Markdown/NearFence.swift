import JalonCore

extension RuleID {
  /// A fence has three colons or more, and at most three spaces before them.
  package static let blockFenceReadable = RuleID("block-fence-readable")
}

/// Lines of text that were most likely meant as fences: two colons, or three after too many spaces.
enum NearFence {
  /// - Parameters:
  ///   - texts: texts that begin a line with a colon or a no-break space, and code that begins with a colon.
  ///   - pairing: what is told of the fences. A closing line whose opening one is told here is not told too.
  static func diagnostics(
    for texts: [Int], in document: Document, _ file: SourceFile, besides pairing: [Diagnostic]
  ) -> [Diagnostic] {
    var told = pairing
    let near = texts.compactMap { diagnostic(for: $0, in: document, file) }
    for place in near.compactMap(\.range) where opens(place, file) {
      let stray = told.firstIndex {
        $0.rule == .blockOpened && ($0.range?.bytes.lowerBound ?? 0) > place.bytes.lowerBound
      }
      if let stray { told.remove(at: stray) }
    }
    return told + near
  }

  private static func opens(_ place: SourceRange, _ file: SourceFile) -> Bool {
    file.bytes[place.bytes].contains { $0 != UInt8(ascii: ":") && $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
  }

  private static func diagnostic(for index: Int, in document: Document, _ file: SourceFile) -> Diagnostic? {
    let bytes = document.text[document.nodes[index].literal]
    if document.nodes[index].kind == .codeBlock { return indentedCode(bytes, document.range(of: index), file) }
    if let spaced = spaced(bytes, document.nodes[index].range, file) { return spaced }
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

  /// A block that four spaces make code: one of a known name, with its closing line, was meant as a block.
  private static func indentedCode(
    _ bytes: ArraySlice<UInt8>, _ range: SourceRange, _ file: SourceFile
  ) -> Diagnostic? {
    let line = Substring(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
    guard file.bytes[range.bytes].first == UInt8(ascii: ":"), case .opening(let opening) = FenceLine(line),
      opening.name != nil, bytes.split(separator: 0x0A).contains(where: isClosing)
    else { return nil }
    return indented(
      SourceRange(range.path, range.bytes.lowerBound..<range.bytes.lowerBound + line.utf8.count),
      shownAs: LocalizedText(fr: "Le bloc est affiché comme du code.", en: "The block is shown as code."))
  }

  private static func isClosing(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return marks.count > 2 && marks.allSatisfy { $0 == UInt8(ascii: ":") }
  }

  /// `: : : quiz`, and a no-break space before the colons: what a word processor writes.
  private static func spaced(_ bytes: ArraySlice<UInt8>, _ range: Range<Int>, _ file: SourceFile) -> Diagnostic? {
    let run = bytes.prefix { [UInt8(ascii: ":"), 0x20, 0xC2, 0xA0].contains($0) }
    let colons = run.count { $0 == UInt8(ascii: ":") }
    let mark = run.prefix(run.lastIndex(of: UInt8(ascii: ":")).map { $0 - run.startIndex + 1 } ?? 0)
    guard colons > 2, mark.contains(where: { $0 != UInt8(ascii: ":") }),
      isFence(Substring(String(decoding: bytes.dropFirst(mark.count), as: UTF8.self)))
    else { return nil }
    let line = file.line(at: range.lowerBound)
    let rest = file.bytes[file.lineStarts[line]...]
    guard let start = rest.firstIndex(of: mark[mark.startIndex]), file.bytes[start...].starts(with: mark) else {
      return nil
    }
    let end = file.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
    let place = SourceRange(file.path, start..<end)
    return Diagnostic(
      .blockFenceReadable, .warning, at: place,
      LocalizedText(fr: "espace dans les deux-points de « ::: »", en: "space in the colons of ':::'"),
      explanation: LocalizedText(
        fr: "La ligne est affichée comme du texte. Écrivez « ::: » au début de la ligne, sans espace insécable.",
        en: "The line is shown as text. Write ':::' at the start of the line, without a no-break space."),
      fixIts: [
        FixIt(
          LocalizedText(fr: "écrire « ::: »", en: "write ':::'"),
          at: SourceRange(file.path, start..<start + mark.count), replacement: ":::")
      ])
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

  private static func indented(
    _ place: SourceRange,
    shownAs: LocalizedText = LocalizedText(
      fr: "La ligne est affichée comme du texte.", en: "The line is shown as text.")
  ) -> Diagnostic {
    Diagnostic(
      .blockFenceReadable, .warning, at: place,
      LocalizedText(fr: "« ::: » après trop d'espaces", en: "':::' after too many spaces"),
      explanation: LocalizedText(
        fr: "\(shownAs.french) Retirez les espaces au début de ses lignes : trois au plus.",
        en: "\(shownAs.english) Take out the spaces at the start of its lines: three at most."))
  }
}
