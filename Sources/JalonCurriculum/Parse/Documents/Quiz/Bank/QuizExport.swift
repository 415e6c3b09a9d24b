import JalonCore
import JalonSyntax

/// A quiz as Moodle would have it, and what cannot be said there.
package struct QuizExport: Sendable {
  /// Nil for a kind that GIFT does not know.
  package private(set) var question: GIFTQuestion?
  /// What is lost, in words.
  package private(set) var losses: [LocalizedText] = []

  private let quiz: Quiz
  private let document: Document
  private let source: MarkdownSource

  package init(_ quiz: Quiz, rank: Int, in document: Document, of file: SourceFile) {
    self.quiz = quiz
    self.document = document
    source = MarkdownSource(document, of: file)
    guard let asked = quiz.question else {
      losses.append(LocalizedText(fr: "la question n'est pas lisible", en: "the question cannot be read"))
      return
    }
    guard let answers = answers(to: asked) else {
      losses.append(
        LocalizedText(
          fr: "GIFT ne connaît pas ce genre de question (ordre)",
          en: "GIFT does not know this kind of question (ordering)"))
      return
    }
    question = GIFTQuestion(
      name: GIFTText(quiz.id ?? "\(rank)"), stem: GIFTText(source.text(of: quiz.stem), .markdown), answers: answers,
      generalFeedback: generalFeedback(of: asked))
    findLosses(of: asked)
  }

  private mutating func findLosses(of question: QuizQuestion) {
    if !quiz.hints.isEmpty { losses.append(LocalizedText(fr: "l'indice", en: "the hint")) }
    if case .number(_, _, let unit?) = question {
      losses.append(LocalizedText(fr: "l'unité « \(unit) »", en: "the unit '\(unit)'"))
    }
    if case .matching(let pairs, _) = question, pairs.contains(where: { !$0.line.feedback.isEmpty }) {
      losses.append(LocalizedText(fr: "le retour de chaque ligne à associer", en: "the feedback of each line to match"))
    }
    if question.kind == .open, !quiz.solutions.isEmpty, !(quiz.explanations + quiz.remarks).isEmpty {
      losses.append(
        LocalizedText(
          fr: "ce qui sépare la réponse possible de l'explication",
          en: "what parts the possible answer from the explanation"))
    }
    let nodes = quiz.stem + question.lines.map(\.item) + quiz.explanations + quiz.solutions + quiz.remarks
    if nodes.contains(where: refersToSite) {
      losses.append(
        LocalizedText(
          fr: "les liens du site, les images et les {{faits}}, écrits tels quels",
          en: "links into the site, pictures and {{facts}}, written as they are"))
    }
  }

  private func refersToSite(_ node: Int) -> Bool {
    (node..<document.nodes[node].end).contains { index in
      switch document.nodes[index].kind {
      case .image: return true
      case .link: if case .external = Destination(document.literal(of: index)) { return false } else { return true }
      case .text: return !Placeholder.all(in: document.text[document.nodes[index].literal]).isEmpty
      default: return false
      }
    }
  }

  // MARK: Answers

  private func answers(to question: QuizQuestion) -> GIFTQuestion.Answers? {
    switch question {
    case .single(let lines, let right):
      return .choices(lines.map { choice($0, weight: $0.number == right ? 100 : 0) }, isSingle: true)
    case .multiple(let lines, let right):
      let share = Self.share(of: right.count)
      return .choices(lines.map { choice($0, weight: right.contains($0.number) ? share : 0) }, isSingle: false)
    case .trueFalse(let lines, let right, let isTrue):
      return .trueFalse(
        isTrue, wrong: lines.first { $0.number != right }.flatMap(feedback),
        right: lines.first { $0.number == right }.flatMap(feedback))
    case .shortText: return .shortAnswers(question.lines.map { shortAnswer($0, question.right) })
    case .number(let accepted, let anticipated, _):
      return .numbers(
        accepted.map { number($0, weight: 100) } + anticipated.map { number($0, weight: 0) }, otherFeedback: nil)
    case .matching(let pairs, _): return .matching(pairs.map(pair))
    case .ordering: return nil
    case .open: return .essay
    }
  }

  /// Each right answer's part of the whole, among the fractions that Moodle takes.
  private static func share(of count: Int) -> Double {
    count <= 10 ? (100 / Double(max(1, count)) * 100_000).rounded() / 100_000 : 5
  }

  private func choice(_ line: QuizLine, weight: Double) -> GIFTQuestion.Choice {
    GIFTQuestion.Choice(GIFTText(source.text(of: line.content)), feedback: feedback(line), weight: weight)
  }

  private func shortAnswer(_ line: QuizLine, _ right: Set<Int>) -> GIFTQuestion.Choice {
    let text = GIFTText(line.text.replacing("*", with: "\\*"))
    return GIFTQuestion.Choice(text, feedback: feedback(line), weight: right.contains(line.number) ? 100 : 0)
  }

  private func number(_ number: QuizNumber, weight: Double) -> GIFTQuestion.Number {
    let value: GIFTQuestion.Number.Value =
      switch number.range {
      case .around(let value, let tolerance): .around(value, tolerance: tolerance)
      case .between(let low, let high): .between(low, high)
      }
    return GIFTQuestion.Number(value, feedback: feedback(number.line), weight: weight)
  }

  private func pair(_ pair: QuizPair) -> GIFTQuestion.Pair {
    let whole = source.text(of: Array(pair.line.content.prefix(1)))
    let arrow = QuizPair.arrows.compactMap { whole.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
    let prompt = arrow.map { String(whole[..<$0.lowerBound]) } ?? ""
    return GIFTQuestion.Pair(
      GIFTText(pair.prompt == nil ? "" : prompt.trimmingSpaces), GIFTText(pair.answer))
  }

  private func feedback(_ line: QuizLine) -> GIFTText? {
    line.feedback.isEmpty ? nil : GIFTText(source.text(ofQuotes: line.feedback))
  }

  private func generalFeedback(of question: QuizQuestion) -> GIFTText? {
    let blocks = question.kind == .open ? quiz.solutions + quiz.explanations : quiz.explanations + quiz.solutions
    let texts = blocks.map { source.text(of: document.children(of: $0)) } + [source.text(of: quiz.remarks)]
    let text = texts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    return text.isEmpty ? nil : GIFTText(text)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
