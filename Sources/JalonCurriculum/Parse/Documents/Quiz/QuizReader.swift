import JalonCore
import JalonSyntax

/// Reads what stands in a quiz: every node goes somewhere, and what is amiss is noted.
struct QuizReader {
  private(set) var stem: [Int] = []
  private(set) var hints: [Int] = []
  private(set) var explanations: [Int] = []
  private(set) var solutions: [Int] = []
  private(set) var remarks: [Int] = []
  private(set) var problems: [QuizProblem] = []

  private let directive: Directive
  private let document: Document
  /// The author's `type=`, if it is known or nearly.
  private let declared: QuizKind?
  private var lines: [QuizLine] = []
  private var lists: [Int] = []
  private var right: Set<Int> = []

  init(_ directive: Directive, in document: Document) {
    self.directive = directive
    self.document = document
    let written = directive.attributes.value("type", "genre", "kind")
    let known = written.flatMap { QuizKind(spelling: $0) }
    declared = known ?? written.flatMap { QuizKind.nearest(to: $0) }.flatMap { QuizKind(spelling: $0) }
    if let written, known == nil { problems.append(.kindUnknown(written)) }
    sort(document.children(of: directive.node))
  }

  /// Nobody compares as many choices; the menus of a matching grow with their square.
  static let mostLines = 64

  /// The question, and all the problems in it.
  mutating func readQuestion() -> QuizQuestion? {
    guard lines.count <= Self.mostLines else {
      problems.append(.tooManyLines(document.range(of: lines[Self.mostLines].item)))
      return nil
    }
    let stray = QuizMark.strayLines(in: directive, of: document)
    if declared != .matching, declared != .ordering {
      problems += stray.map { .markUnread($0.range, written: $0.written, replacement: $0.replacement) }
    }
    if !remarks.isEmpty, let first = remarks.first { problems.append(.textAfter(document.range(of: first))) }
    switch declared {
    case .matching: return readMatching()
    case .ordering: return readOrdering()
    case .open: return readOpen()
    default: return readMarked(hasStray: !stray.isEmpty)
    }
  }
}

// MARK: - What goes where

extension QuizReader {
  private mutating func sort(_ children: [Int]) {
    lists = answerLists(among: children)
    for child in children {
      switch document.nodes[child].kind {
      case .directive(let number):
        switch document.directives[number].name {
        case .hint: hints.append(child)
        case .explanation: explanations.append(child)
        case .solution: solutions.append(child)
        default: place(child)
        }
      default: if !lists.contains(child) { place(child) }
      }
    }
    for item in lists.flatMap({ document.children(of: $0) }) {
      lines.append(QuizLine(lines.count + 1, item: item, in: document))
    }
  }

  private mutating func place(_ child: Int) {
    if let list = lists.first, child > list { remarks.append(child) } else { stem.append(child) }
  }

  /// The lists that hold the answers: those with boxes (or arrows, or numbers), else the last one.
  private func answerLists(among children: [Int]) -> [Int] {
    let all = children.filter { if case .list = document.nodes[$0].kind { true } else { false } }
    switch declared {
    case .open: return []
    case .ordering: return neighbours(endingWith: all.last, among: children)
    case .matching:
      let paired = all.filter { document.children(of: $0).contains { QuizPair.hasArrow($0, in: document) } }
      return paired.isEmpty ? [all.last].compactMap { $0 } : paired
    default:
      let marked = all.filter { document.children(of: $0).contains(where: isMarked) }
      return marked.isEmpty && declared != nil ? [all.last].compactMap { $0 } : marked
    }
  }

  /// A list and those right above it: « 1. » then « 2) » makes two lists of what was meant as one.
  private func neighbours(endingWith last: Int?, among children: [Int]) -> [Int] {
    guard let last, var place = children.firstIndex(of: last) else { return [] }
    while place > 0, case .list = document.nodes[children[place - 1]].kind { place -= 1 }
    return Array(children[place...].prefix { $0 <= last })
  }

  private func isMarked(_ item: Int) -> Bool {
    if case .item(.some) = document.nodes[item].kind { return true }
    return QuizMark.misread(inItem: item, of: document) != nil
  }
}

// MARK: - Kinds with boxes

extension QuizReader {
  private mutating func readMarked(hasStray: Bool) -> QuizQuestion? {
    for line in lines { readMark(of: line) }
    guard !lines.isEmpty else {
      if !hasStray { problems.append(.choicesMissing(declared)) }
      return nil
    }
    guard !right.isEmpty else {
      if !problems.contains(where: \.isAboutMarks) { problems.append(.answerMissing) }
      return nil
    }
    switch declared {
    case .shortText: return readShortText()
    case .number: return readNumbers()
    case .trueFalse: return readTrueFalse()
    default: return readChoices()
    }
  }

  private mutating func readMark(of line: QuizLine) {
    let range = document.range(of: line.content.first ?? line.item)
    if let misread = QuizMark.misread(inItem: line.item, of: document), isUnmarked(line.item) {
      if misread.isRight { right.insert(line.number) }
      let isAlone = line.text.count == misread.written.count
      problems.append(
        isAlone
          ? .textMissing(misread.range)
          : .markUnread(misread.range, written: misread.written, replacement: misread.replacement))
    } else if case .item(let checked?) = document.nodes[line.item].kind {
      if checked { right.insert(line.number) }
      if line.text.isEmpty, !hasPicture(line) { problems.append(.textMissing(range)) }
    } else {
      problems.append(.markMissing(range))
    }
  }

  private func isUnmarked(_ item: Int) -> Bool {
    if case .item(nil) = document.nodes[item].kind { return true }
    return false
  }

  private func hasPicture(_ line: QuizLine) -> Bool {
    (line.item..<document.nodes[line.item].end).contains {
      if case .image = document.nodes[$0].kind { true } else { false }
    }
  }

  private mutating func readChoices() -> QuizQuestion? {
    checkSame(lines) { $0.text }
    checkFeedback(lines)
    if declared == .multiple || (declared == nil && right.count > 1) { return .multiple(lines, right: right) }
    guard right.count == 1, let first = right.first else {
      problems.append(.severalRight)
      return nil
    }
    return .single(lines, right: first)
  }

  private mutating func readTrueFalse() -> QuizQuestion? {
    let truths = lines.map { TruthWord.value(of: $0.text) }
    guard lines.count == 2, Set(truths.compactMap { $0 }).count == 2 else {
      problems.append(.notTrueFalse(document.range(of: lines.last?.item ?? directive.node)))
      return nil
    }
    guard right.count == 1, let first = right.first, let isTrue = truths[first - 1] else {
      problems.append(.severalRight)
      return nil
    }
    checkFeedback(lines)
    return .trueFalse(lines, right: first, isTrue: isTrue)
  }

  private mutating func readShortText() -> QuizQuestion {
    checkSame(lines, isForgiven: true) { ShortAnswer.key($0.text) }
    let wrong = lines.filter { !right.contains($0.number) }
    checkFeedback(wrong)
    return .shortText(accepted: lines.filter { right.contains($0.number) }, anticipated: wrong)
  }

  private mutating func readNumbers() -> QuizQuestion? {
    var numbers: [QuizNumber] = []
    for line in lines {
      let range = document.range(of: line.content.first ?? line.item)
      if let number = QuizNumber(line) {
        numbers.append(number)
        let readings = WrittenNumber(line.text)?.readings ?? []
        // A comma is the decimal one in French; a point before three digits may part thousands.
        if readings.count > 1, line.text.contains(".") {
          problems.append(.numberAmbiguous(range, written: line.text, readings: readings))
        }
      } else {
        problems.append(.numberUnread(range, written: line.text))
      }
    }
    checkSame(lines, isForgiven: true) { line in numbers.first { $0.line.number == line.number }.map { "\($0.range)" } }
    checkFeedback(lines.filter { !right.contains($0.number) })
    guard numbers.count == lines.count else { return nil }
    return .number(
      accepted: numbers.filter { right.contains($0.line.number) },
      anticipated: numbers.filter { !right.contains($0.line.number) },
      unit: directive.attributes.value("unité", "unit"))
  }
}

// MARK: - Kinds without boxes

extension QuizReader {
  private mutating func readMatching() -> QuizQuestion? {
    guard let list = lists.first else {
      problems.append(.choicesMissing(.matching))
      return nil
    }
    var pairs: [QuizPair] = []
    for line in lines {
      if let pair = QuizPair(line, in: document) {
        pairs.append(pair)
      } else {
        problems.append(.arrowMissing(document.range(of: line.content.first ?? line.item)))
      }
    }
    guard pairs.count == lines.count else { return nil }
    checkSame(lines) { line in pairs.first { $0.line.number == line.number }?.prompt?.text }
    let options = QuizQuestion.alphabetical(Array(Set(pairs.map(\.answer))))
    guard pairs.contains(where: { $0.prompt != nil }), options.count > 1 else {
      problems.append(.tooFewLines(.matching, document.range(of: list)))
      return nil
    }
    return .matching(pairs, options: options)
  }

  private mutating func readOrdering() -> QuizQuestion? {
    guard let list = lists.first else {
      problems.append(.choicesMissing(.ordering))
      return nil
    }
    for list in lists {
      if case .list(ordered: false, _, _) = document.nodes[list].kind {
        problems.append(.bulletsForOrder(marker(of: list)))
      }
    }
    guard !problems.contains(where: { if case .bulletsForOrder = $0 { true } else { false } }) else { return nil }
    for line in lines where line.text.isEmpty && !hasPicture(line) {
      problems.append(.textMissing(document.range(of: line.item)))
    }
    checkSame(lines) { $0.text }
    guard lines.count > 1 else {
      problems.append(.tooFewLines(.ordering, document.range(of: list)))
      return nil
    }
    return .ordering(lines)
  }

  private mutating func readOpen() -> QuizQuestion {
    for node in stem where document.children(of: node).contains(where: isMarked) {
      problems.append(.choicesInOpen(document.range(of: node)))
    }
    return .open
  }

  /// The first bullet of a list.
  private func marker(of list: Int) -> SourceRange {
    let start = document.nodes[list].range.lowerBound
    return SourceRange(document.path, start..<start + 1)
  }
}

// MARK: - Lines

extension QuizReader {
  private mutating func checkFeedback(_ lines: [QuizLine]) {
    for line in lines where line.feedback.isEmpty {
      problems.append(
        .feedbackMissing(document.range(of: line.content.first ?? line.item), number: line.number))
    }
  }

  private mutating func checkSame(
    _ lines: [QuizLine], isForgiven: Bool = false, by key: (QuizLine) -> String?
  ) {
    var seen: [String: QuizLine] = [:]
    for line in lines {
      guard let key = key(line), !key.isEmpty else { continue }
      if let first = seen[key] {
        problems.append(
          .sameChoice(
            document.range(of: line.content.first ?? line.item),
            first: document.range(of: first.content.first ?? first.item),
            isForgiven: isForgiven && first.text != line.text))
      } else {
        seen[key] = line
      }
    }
  }
}

extension QuizProblem {
  fileprivate var isAboutMarks: Bool {
    switch self {
    case .markUnread, .markMissing, .textMissing: true
    default: false
    }
  }
}
