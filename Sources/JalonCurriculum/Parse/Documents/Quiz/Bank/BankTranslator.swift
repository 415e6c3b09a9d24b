import JalonCore
import JalonSyntax

/// Writes a bank's questions as the quizzes that a trainer would have written.
struct BankTranslator {
  private let prefix: String
  private let language: Language
  private(set) var draft = BankDraft()
  private(set) var diagnostics: [Diagnostic] = []
  private var ids: [String: SourceRange] = [:]

  /// - Parameter prefix: the id of the block; each question's id begins with it.
  init(prefix: String, language: Language) {
    self.prefix = prefix
    self.language = language
  }

  mutating func append(_ question: GIFTQuestion, rank: Int) {
    let format = question.stem.format
    let place = question.name?.range ?? question.stem.range
    if case .description = question.answers {
      return draft.append(markdown(question.stem, format) + "\n\n", from: question.stem.range)
    }
    draft.append("::: quiz {#\(id(of: question, rank)) type=\(kind(of: question.answers))}\n", from: place)
    draft.append(markdown(question.stem, format) + "\n\n", from: question.stem.range)
    append(question.answers, format)
    appendExplanation(question, format)
    draft.append(":::\n\n", from: place)
  }

  // MARK: Identity

  private mutating func id(of question: GIFTQuestion, _ rank: Int) -> String {
    let range = question.name?.range ?? question.stem.range
    let name = Slug.slug(of: question.name?.text ?? "")
    if name.isEmpty { diagnostics.append(BankDiagnostics.unnamed(rank, at: range)) }
    var id = "\(prefix)-\(name.isEmpty ? "\(rank)" : name)"
    if let first = ids[id] {
      diagnostics.append(BankDiagnostics.sameName(question.name?.text ?? "\(rank)", at: range, first: first))
      id += "-\(rank)"
    }
    ids[id] = range
    return id
  }

  private func kind(of answers: GIFTQuestion.Answers) -> String {
    let kind: QuizKind =
      switch answers {
      case .essay, .description: .open
      case .trueFalse: .trueFalse
      case .choices(let choices, let isSingle):
        isSingle && choices.count { $0.weight == 100 } == 1 ? .single : .multiple
      case .shortAnswers: .shortText
      case .numbers: .number
      case .matching: .matching
      }
    return kind.spellings.first ?? kind.rawValue
  }

  // MARK: Answers

  private mutating func append(_ answers: GIFTQuestion.Answers, _ format: GIFTText.Format?) {
    switch answers {
    case .essay, .description: break
    case .trueFalse(let isTrue, let wrong, let right):
      let words = language == .french ? ["Vrai", "Faux"] : ["True", "False"]
      for (word, value) in zip(words, [true, false]) {
        let feedback = value == isTrue ? right : wrong
        line(word, isRight: value == isTrue, feedback, format, at: feedback?.range)
      }
    case .choices(let choices, let isSingle):
      for choice in choices {
        let isRight = isSingle ? choice.weight == 100 : choice.weight > 0
        line(markdown(choice.text, format), isRight: isRight, choice.feedback, format, at: choice.text.range)
      }
    case .shortAnswers(let answers):
      for answer in answers where answer.text.text != "*" {
        let text = MarkdownText.escaped(answer.text.text.replacing("\\*", with: "*"))
        line(text, isRight: answer.weight > 0, answer.feedback, format, at: answer.text.range)
      }
    case .numbers(let numbers, _):
      for number in numbers {
        line(written(number.value), isRight: number.weight > 0, number.feedback, format, at: number.text.range)
      }
    case .matching(let pairs):
      for pair in pairs {
        let prompt = withoutArrows(pair.prompt, format)
        let answer = MarkdownText.escaped(pair.answer.text.replacing("\n", with: " "), continues: "→")
        draft.append(indented("+ \(prompt) → \(answer)", by: "  ") + "\n", from: pair.prompt.range)
      }
    }
    draft.append("\n", from: .start(of: ProjectPath("")))
  }

  private mutating func line(
    _ text: String, isRight: Bool, _ feedback: GIFTText?, _ format: GIFTText.Format?, at range: SourceRange?
  ) {
    let range = range ?? .start(of: ProjectPath(""))
    draft.append(indented("+ [\(isRight ? "x" : " ")] \(text)", by: "  ") + "\n", from: range)
    guard let feedback else { return }
    draft.append("  > " + indented(markdown(feedback, format), by: "  > ") + "\n", from: feedback.range)
  }

  /// With a comma: a point before three digits may part thousands.
  private func written(_ value: GIFTQuestion.Number.Value) -> String {
    switch value {
    case .around(let value, "0"): comma(value)
    case .around(let value, let tolerance): "\(comma(value)) ± \(comma(tolerance))"
    case .between(let low, let high): "de \(comma(low)) à \(comma(high))"
    }
  }

  private func comma(_ decimal: String) -> String {
    (decimal.hasPrefix("-") ? "−" + decimal.dropFirst() : decimal).replacing(".", with: ",")
  }

  // The first arrow of a line parts it: another before it would do so too early.
  private mutating func withoutArrows(_ prompt: GIFTText, _ format: GIFTText.Format?) -> String {
    let text = markdown(prompt, format).replacing("\n", with: " ")
    let plain = QuizPair.arrows.reduce(text) { $0.replacing($1, with: "›") }
    if plain != text { diagnostics.append(BankDiagnostics.arrow(at: prompt.range)) }
    return plain
  }

  private mutating func appendExplanation(_ question: GIFTQuestion, _ format: GIFTText.Format?) {
    var texts: [GIFTText] = []
    switch question.answers {
    case .numbers(_, let other?): texts.append(other)
    case .shortAnswers(let answers): texts += answers.filter { $0.text.text == "*" }.compactMap(\.feedback)
    default: break
    }
    if let general = question.generalFeedback { texts.append(general) }
    guard let first = texts.first else { return }
    let name = question.answers == .essay ? "solution" : "explication"
    let content = texts.map { markdown($0, format) }.joined(separator: "\n\n")
    draft.append("::: \(name)\n\(content)\n:::\n", from: first.range)
  }

  // MARK: Texts

  private func markdown(_ text: GIFTText, _ inherited: GIFTText.Format?) -> String {
    switch text.format ?? inherited ?? .moodle {
    case .markdown: balanced(text.text)
    case .plain: MarkdownText.escaped(text.text)
    case .html, .moodle: SimpleHTML.markdown(text.text).trimmed
    }
  }

  /// A fence that opens or closes more than the text holds would break the quiz around it.
  private func balanced(_ markdown: String) -> String {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    var depth = 0
    for line in lines where line.trimmed.hasPrefix(":::") {
      switch FenceLine(line.trimmed) {
      case .opening: depth += 1
      case .closing: depth -= 1
      }
      if depth < 0 { break }
    }
    guard depth != 0 else { return markdown }
    return lines.map { $0.trimmed.hasPrefix(":::") ? "\\" + $0.trimmed : String($0) }.joined(separator: "\n")
  }

  private func indented(_ text: String, by margin: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + margin)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
