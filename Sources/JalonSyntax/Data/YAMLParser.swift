import JalonCore

/// Reads YAML as trainers write it: what it would misread is read as meant, and reported with the edit that mends it.
///
/// libyaml reads the text; where it gives up, `YAMLRepair` proposes edits of the line, and the text is read again with
/// the first one that helps. A text without mistakes is read once.
package enum YAMLParser {
  /// Edits tried on one text: beyond, its author is better served by the first diagnostics.
  static let repairLimit = 100
  /// Bytes read again for the sake of repairs, however long the text and many the mistakes.
  static let rereadingLimit = 64 << 20

  /// The tree of a whole file.
  package static func parse(_ file: SourceFile) -> (node: DataNode?, diagnostics: [Diagnostic]) {
    parse(file, 0..<file.bytes.count)
  }

  /// The tree of a stretch of a file, such as a front matter.
  package static func parse(_ file: SourceFile, _ slice: Range<Int>) -> (node: DataNode?, diagnostics: [Diagnostic]) {
    var slice = slice
    if slice.lowerBound == 0, file.bytes.starts(with: SourceFile.byteOrderMark) { slice = 3..<max(3, slice.upperBound) }
    if let diagnostic = TextEncoding.problem(in: file, slice) { return (nil, [diagnostic]) }
    let controls = TextEncoding.controlCharacters(in: file, slice)
    return read(YAMLText(file, slice, edits: controls))
  }

  private static func read(_ text: YAMLText) -> (DataNode?, [Diagnostic]) {
    var text = text
    var outcome = YAMLComposer.compose(text)
    var readings = rereadingLimit / max(1, text.bytes.count)
    for _ in 0..<repairLimit {
      guard case .problem(let problem) = outcome else { break }
      guard let next = repair(text, problem, &readings) else { break }
      (text, outcome) = next
    }
    if case .problem(let problem) = outcome, case .trap = problem.kind {
      outcome = YAMLComposer.compose(text, lookingForTraps: false)
    }
    let repairs = text.edits.map(\.diagnostic)
    switch outcome {
    case .composed(let node, let diagnostics): return (node, (repairs + diagnostics).sorted())
    case .problem(let problem):
      let place = text.range(problem.offset..<problem.offset)
      return (nil, repairs.sorted() + [YAMLWording.unreadableRest(at: place)])
    }
  }

  private static func repair(
    _ text: YAMLText, _ problem: YAMLProblem, _ readings: inout Int
  ) -> (YAMLText, YAMLComposer.Outcome)? {
    let place = text.fileOffset(of: problem.offset)
    let repair = YAMLRepair(text, problem)
    for candidate in repair.candidates() {
      guard let attempt = attempt(candidate, on: text, &readings) else { continue }
      guard let next = attempt.nextPlace else { return (attempt.text, attempt.outcome) }
      if next != place, next > candidate.mustReadTo ?? -1 { return (attempt.text, attempt.outcome) }
    }
    let droppings = repair.droppings().compactMap { attempt($0, on: text, &readings) }.filter { $0.nextPlace != place }
    let best = droppings.max { ($0.nextPlace ?? .max) < ($1.nextPlace ?? .max) }
    return best.map { ($0.text, $0.outcome) }
  }

  private static func attempt(
    _ candidate: YAMLRepair.Candidate, on text: YAMLText, _ readings: inout Int
  ) -> (text: YAMLText, outcome: YAMLComposer.Outcome, nextPlace: Int?)? {
    guard readings > 0, let repaired = text.adding(candidate.edits) else { return nil }
    readings -= 1
    let outcome = YAMLComposer.compose(repaired)
    guard case .problem(let next) = outcome else { return (repaired, outcome, nil) }
    return (repaired, outcome, repaired.fileOffset(of: next.offset))
  }
}
