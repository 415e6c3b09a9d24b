extension QuizQuestion {
  /// What a lesson and its plain-language version share of a question, whatever their words: an answer to one, as a
  /// learner's file keeps it, means the same to the other.
  var shape: String { "\(kind.rawValue) \(expected)" }

  private var expected: String {
    switch self {
    case .single(let lines, _), .multiple(let lines, _), .trueFalse(let lines, _, _):
      lines.map { right.contains($0.number) ? "1" : "0" }.joined()
    case .number(let accepted, _, _):
      accepted.map { "\($0.range.bounds.lowerBound)…\($0.range.bounds.upperBound)" }.joined(separator: " ")
    case .matching(let pairs, let options):
      pairs.map { pair in pair.prompt.flatMap { _ in options.firstIndex(of: pair.answer) }.map { "\($0)" } ?? "-" }
        .joined(separator: " ")
    case .ordering(let lines): Self.places(of: lines).map(String.init).joined(separator: " ")
    case .shortText, .open: ""
    }
  }
}
