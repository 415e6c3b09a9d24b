/// For a terminal: place, severity, headline, rule, the line itself, what to do.
package struct TextReport: DiagnosticReport {
  private let isColoured: Bool
  private let showsLines: Bool

  /// - Parameter showsLines: false for files whose lines are nobody else's business.
  package init(isColoured: Bool, showsLines: Bool = true) {
    self.isColoured = isColoured
    self.showsLines = showsLines
  }

  package func text(
    for diagnostics: [Diagnostic], language: Language, file: (ProjectPath) -> SourceFile?
  ) -> String {
    PlacedDiagnostic.place(diagnostics, file: file)
      .map { text(for: $0, language, file: file) }
      .joined()
  }

  private func text(
    for placed: PlacedDiagnostic, _ language: Language, file: (ProjectPath) -> SourceFile?
  ) -> String {
    let diagnostic = placed.diagnostic
    let colon = language == .french ? " :" : ":"
    var text = placed.place.map { "\($0): " } ?? ""
    text += painted(diagnostic.severity.name[language] + colon, diagnostic.severity)
    text += " \(diagnostic.summary[language]) [\(diagnostic.rule)]\n"
    if showsLines, let excerpt = excerpt(placed) { text += excerpt }
    if let explanation = diagnostic.explanation { text += "   \(explanation[language])\n" }
    for fixIt in diagnostic.fixIts { text += "   → \(fixIt.title[language])\n" }
    for note in diagnostic.notes {
      let place = note.range.flatMap { range in
        (placed.file?.path == range.path ? placed.file : file(range.path)).map {
          "\(range.path):\($0.position(at: range.bytes.lowerBound)): "
        }
      }
      text += "   \(place ?? "")\(note.text[language])\n"
    }
    return text
  }

  /// The line, and carets under the range. Long lines are cut around it.
  private func excerpt(_ placed: PlacedDiagnostic) -> String? {
    // A learner's line holds a secret, or their own words: its place is told, never its text.
    guard let file = placed.file, !["csv", "json"].contains(file.path.fileExtension), let start = placed.start,
      let end = placed.end, !file.bytes.isEmpty,
      let range = placed.diagnostic.range?.bytes, !range.isEmpty
    else { return nil }
    let line = file.bytes(ofLine: start.line - 1)
    let near = Self.near(range.lowerBound, in: line, of: file)
    let skipped = near.lowerBound > line.lowerBound ? file.scalarCount(in: line.lowerBound..<near.lowerBound) : 0
    let scalars = Array(
      String(decoding: file.bytes[near], as: UTF8.self).unicodeScalars.filter { $0.value != 0xFEFF })
    let first = min(start.column - 1 - skipped, scalars.count)
    let last =
      end.line == start.line
      ? min(max(end.column - 1 - skipped, first + 1), max(scalars.count, first + 1)) : scalars.count
    let from = max(0, first - 60)
    let to = min(scalars.count, from + 120)
    let shown = scalars[from..<max(from, to)].map { $0.value < 0x20 ? " " : $0 }
    var excerpt = ""
    excerpt.unicodeScalars.append(contentsOf: shown)
    let number = String(start.line)
    let carets = String(repeating: "^", count: max(1, min(last, to) - first))
    return "\(number) | \(excerpt)\n\(String(repeating: " ", count: number.count)) | "
      + String(repeating: " ", count: first - from) + carets + "\n"
  }

  /// What can be shown of a line: a thousand diagnostics may stand on one that is the whole file.
  private static func near(_ offset: Int, in line: Range<Int>, of file: SourceFile) -> Range<Int> {
    // Scalars have 4 bytes at most.
    guard line.count > 4096, line.contains(offset) else { return line }
    var near = max(line.lowerBound, offset - 4 * 80)..<min(line.upperBound, offset + 4 * 160)
    while near.lowerBound > line.lowerBound, file.bytes[near.lowerBound] & 0xC0 == 0x80 { near = near.dropFirst() }
    while near.upperBound < line.upperBound, file.bytes[near.upperBound] & 0xC0 == 0x80 { near = near.dropLast() }
    return near
  }

  private func painted(_ text: String, _ severity: Severity) -> String {
    guard isColoured else { return text }
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
