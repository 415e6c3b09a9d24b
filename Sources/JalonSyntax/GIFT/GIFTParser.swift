import JalonCore

/// Reads a file of questions in Moodle's GIFT format, in one pass: a blank line ends a question, as it does for Moodle.
package struct GIFTParser {
  private let file: SourceFile
  private var questions: [GIFTQuestion] = []
  private var diagnostics: [Diagnostic] = []

  /// Questions in order; what is no question is told and left out.
  package static func parse(_ file: SourceFile) -> (questions: [GIFTQuestion], diagnostics: [Diagnostic]) {
    var parser = GIFTParser(file: file)
    parser.readBlocks()
    return (parser.questions, parser.diagnostics.withEachFeatureOnce())
  }

  private init(file: SourceFile) {
    self.file = file
  }
}

// MARK: - Lines

extension GIFTParser {
  private mutating func readBlocks() {
    var lines: [Range<Int>] = []
    for line in file.lineStarts.indices {
      let range = trimmed(line)
      if range.isEmpty {
        readQuestion(lines)
        lines = []
      } else if starts(range, with: "//") {
        readComment(range)
      } else if starts(range, with: "$CATEGORY:") {
        note(range, fr: "« $CATEGORY » : les catégories de Moodle", en: "'$CATEGORY': Moodle's categories")
      } else {
        lines.append(range)
      }
    }
    readQuestion(lines)
  }

  private func trimmed(_ line: Int) -> Range<Int> {
    var start = file.lineStarts[line]
    var end = line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : file.bytes.count
    if line == 0, file.bytes.starts(with: SourceFile.byteOrderMark) { start = 3 }
    while start < end, Self.isSpace(file.bytes[start]) { start += 1 }
    while end > start, Self.isSpace(file.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func starts(_ range: Range<Int>, with text: String) -> Bool {
    file.bytes[range].starts(with: text.utf8)
  }

  /// Comments are nobody's but the trainer's; Moodle hides tags and ids in them.
  private mutating func readComment(_ range: Range<Int>) {
    guard file.bytes[range].firstRange(of: Array("[tag:".utf8)) != nil else { return }
    note(range, fr: "« [tag:…] » : les étiquettes de Moodle", en: "'[tag:…]': Moodle's tags")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
}

// MARK: - A question

extension GIFTParser {
  private mutating func readQuestion(_ lines: [Range<Int>]) {
    guard !lines.isEmpty else { return }
    let letters = GIFTLetters(lines, of: file, &diagnostics).letters
    var rest = letters[...].trimmed
    var name: GIFTText?
    if rest.isSign(":", at: rest.startIndex), rest.isSign(":", at: rest.startIndex + 1) {
      let inside = rest.dropFirst(2)
      guard let end = inside.first("::") else {
        return complain(rest.prefix(2), fr: "nom « :: » jamais fermé", en: "name '::' never closed", .name)
      }
      name = text(inside[..<end])
      rest = inside[(end + 2)...].trimmed
    }
    guard let (stem, answers) = parts(of: rest) else { return }
    guard let answers else {
      return questions.append(GIFTQuestion(name: name, stem: formatted(stem), answers: .description))
    }
    var reader = GIFTAnswerReader(answers, of: file)
    let read = reader.read()
    diagnostics += reader.diagnostics
    guard let read else { return }
    questions.append(
      GIFTQuestion(name: name, stem: formatted(stem), answers: read, generalFeedback: reader.generalFeedback))
  }

  /// What is asked, and what stands between braces; nil where they are not paired.
  private mutating func parts(
    of letters: ArraySlice<GIFTLetters.Letter>
  ) -> (stem: ArraySlice<GIFTLetters.Letter>, answers: ArraySlice<GIFTLetters.Letter>?)? {
    guard let open = letters.firstSign("{}") else { return (letters, nil) }
    guard letters.isSign("{", at: open) else {
      complain(letters[open...open], fr: "« } » ne ferme rien", en: "'}' closes nothing", .brace)
      return nil
    }
    let inside = letters[(open + 1)...]
    guard let close = inside.firstSign("{}"), inside.isSign("}", at: close) else {
      complain(letters[open...open], fr: "« { » jamais fermé", en: "'{' never closed", .brace)
      return nil
    }
    let tail = letters[(close + 1)...].trimmed
    if let second = tail.firstSign("{}") {
      complain(tail[second...second], fr: "une seule réponse par question", en: "one answer a question", .brace)
      return nil
    }
    let stem = letters[..<open]
    guard !tail.isEmpty else { return (stem, inside[..<close]) }
    let blank = "_____".utf8.map { GIFTLetters.Letter(byte: $0, offset: letters[open].offset, isEscaped: true) }
    return (ArraySlice(stem + blank + letters[(close + 1)...]), inside[..<close])
  }

  private func formatted(_ letters: ArraySlice<GIFTLetters.Letter>) -> GIFTText {
    GIFTFormat.text(letters, in: file.path)
  }

  private func text(_ letters: ArraySlice<GIFTLetters.Letter>) -> GIFTText {
    GIFTText(letters.trimmed.string, at: letters.trimmed.range(in: file.path))
  }

  private enum Advice { case name, brace }

  private mutating func complain(
    _ letters: ArraySlice<GIFTLetters.Letter>, fr: String, en: String, _ advice: Advice
  ) {
    let explanation =
      switch advice {
      case .name:
        LocalizedText(
          fr: "Écrivez « ::nom:: » avant la question, avec « :: » des deux côtés.",
          en: "Write '::name::' before the question, with '::' on both sides.")
      case .brace:
        LocalizedText(
          fr:
            "Les réponses vont entre une « { » et une « } », sans ligne vide. Dans un texte, écrivez « \\{ » et « \\} ».",
          en: "Answers go between one '{' and one '}', without a blank line. In a text, write '\\{' and '\\}'.")
      }
    diagnostics.append(
      Diagnostic(
        .giftSyntaxValid, .error, at: letters.range(in: file.path), LocalizedText(fr: fr, en: en),
        explanation: explanation))
  }

  private mutating func note(_ range: Range<Int>, fr: String, en: String) {
    diagnostics.append(GIFTFormat.unknownFeature(SourceRange(file.path, range), fr: fr, en: en))
  }
}

extension [Diagnostic] {
  /// A bank of a thousand questions has a thousand weights: one note tells of them.
  fileprivate func withEachFeatureOnce() -> [Diagnostic] {
    var told: Set<LocalizedText> = []
    return filter { $0.rule != .giftFeatureKnown || told.insert($0.summary).inserted }
  }
}
