import JalonSyntax

extension Quiz {
  /// What a question asks, before typography, without markup.
  package func stemText(in document: Document) -> String {
    stem.map { document.plainText(of: $0..<document.nodes[$0].end) }.joined(separator: " ")
  }

  /// The marks of its wording; nil where there is no question.
  package func fingerprint(in document: Document) -> QuestionFingerprint? {
    question.map {
      QuestionFingerprint(kind: $0.kind.rawValue, stem: stemText(in: document), choices: $0.shownTexts)
    }
  }
}

extension QuizQuestion {
  /// What the learner sees besides the stem, as fingerprints and kept answers know it: an answer's numbers are places
  /// in this list. Accepted answers that nobody sees are not in it, and a corrected key does not unsettle an answer.
  package var shownTexts: [String] {
    switch self {
    case .single(let lines, _), .multiple(let lines, _), .trueFalse(let lines, _, _): lines.map(\.text)
    case .shortText, .open: []
    case .number(_, _, let unit): unit.map { [$0] } ?? []
    case .matching(let pairs, let options): pairs.compactMap(\.prompt?.text) + options
    case .ordering(let lines): Self.alphabetical(lines.map(\.text))
    }
  }

  /// The place of each line of an order among its shown texts, from 1, in the right order.
  package static func places(of lines: [QuizLine]) -> [Int] {
    let sorted = lines.indices.sorted { (lines[$0].text, $0) < (lines[$1].text, $1) }
    var places = [Int](repeating: 0, count: lines.count)
    for (place, line) in sorted.enumerated() { places[line] = place + 1 }
    return places
  }

  static func alphabetical(_ texts: [String]) -> [String] {
    texts.sorted { left, right in
      let keys = (ShortAnswer.key(left), ShortAnswer.key(right))
      return keys.0 == keys.1 ? left < right : keys.0 < keys.1
    }
  }
}
