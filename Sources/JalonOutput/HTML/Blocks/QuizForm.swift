import JalonCore
import JalonCurriculum
import JalonSyntax

/// What a question of each kind is answered with, and its answers, for its template.
struct QuizForm {
  private let question: QuizQuestion
  private let id: String
  private let block: Block

  init(_ question: QuizQuestion, id: String, in block: Block) {
    self.question = question
    self.id = id
    self.block = block
  }

  var record: TemplateRecord {
    let isOrder = question.kind == .ordering
    return TemplateRecord([
      "how": how, "other": other, "none": none,
      "multiple": question.kind == .multiple, "input_type": question.kind == .multiple ? "checkbox" : "radio",
      "choices": isChoice ? question.lines.map(choice) : [], "field": field,
      "pairs": pairs, "options": options, "order": order, "key": key, "is_open": question.kind == .open,
      "has_choices": isChoice, "has_pairs": question.kind == .matching, "has_steps": isOrder,
      "has_lines": !isOrder && !question.lines.isEmpty,
      "lines": isOrder ? [] : question.lines.map(line), "steps": isOrder ? question.lines.map(line) : [],
    ])
  }

  private var isChoice: Bool { [.single, .multiple, .trueFalse].contains(question.kind) }

  // MARK: Sentences

  private var how: String {
    switch question.kind {
    case .single, .trueFalse: block.words("quiz_one")
    case .multiple: block.words("quiz_several")
    case .shortText: block.words("quiz_how_text")
    case .number: block.words("quiz_how_number")
    case .matching: block.words("quiz_how_matching")
    case .ordering: block.words("quiz_how_ordering")
    case .open: block.words("quiz_how_open")
    }
  }

  /// What is said to another answer than the right one.
  private var other: String {
    switch question.kind {
    case .single, .multiple, .trueFalse, .open: block.words("quiz_other")
    case .shortText, .number: block.words("quiz_other_text")
    case .matching: block.words("quiz_other_matching")
    case .ordering: block.words("quiz_other_ordering")
    }
  }

  /// What is said where nothing was answered, or nothing that can be read.
  private var none: String {
    switch question.kind {
    case .number: block.words("quiz_none_number")
    case .shortText, .open: block.words("quiz_none_text")
    default: block.words("quiz_none")
    }
  }

  // MARK: Controls

  private func choice(_ line: QuizLine) -> TemplateRecord {
    TemplateRecord([
      "value": "\(line.number)", "content": block.innerHTML(of: Array(line.content.prefix(1))),
      "more": more(line), "correct": question.right.contains(line.number),
    ])
  }

  /// What stands below the first paragraph of a line: no label can hold it.
  private func more(_ line: QuizLine) -> HTMLText? {
    line.content.count > 1 ? block.html(of: Array(line.content.dropFirst())) : nil
  }

  private var field: TemplateRecord? {
    switch question {
    case .shortText: TemplateRecord(["numeric": false, "unit": nil])
    case .number(_, _, let unit): TemplateRecord(["numeric": true, "unit": unit])
    default: nil
    }
  }

  private var options: [TemplateRecord] {
    guard case .matching(_, let options) = question else { return [] }
    return options.enumerated().map { number, option in
      TemplateRecord(["value": "\(number + 1)", "label": block.page.frame.facts.text(option)])
    }
  }

  private var pairs: [TemplateRecord] {
    guard case .matching(let pairs, let options) = question else { return [] }
    return pairs.compactMap { pair in
      guard let prompt = pair.prompt, let answer = options.firstIndex(of: pair.answer) else { return nil }
      return TemplateRecord([
        "id": "\(id)-\(pair.line.number)", "content": html(of: prompt), "value": "\(answer + 1)",
      ])
    }
  }

  private func html(of prompt: QuizPair.Prompt) -> HTMLText {
    var writer = HTMLWriter()
    block.renderer.render(prompt.nodes, to: &writer)
    writer.escaped(block.page.frame.facts.text(prompt.end))
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }

  private var order: [TemplateRecord] {
    guard case .ordering(let lines) = question else { return [] }
    let places = QuizQuestion.places(of: lines)
    return ShuffledOrder.indices(count: lines.count, seed: question.seed).map { index in
      TemplateRecord([
        "value": "\(places[index])", "content": block.html(of: lines[index].content),
        "text": block.page.frame.facts.text(lines[index].text),
      ])
    }
  }

  /// The right order, as places among the shown texts.
  private var key: String? {
    guard case .ordering(let lines) = question else { return nil }
    return QuizQuestion.places(of: lines).map(String.init).joined(separator: " ")
  }

  // MARK: Answers

  private func line(_ line: QuizLine) -> TemplateRecord {
    let isRight = question.right.contains(line.number)
    let range = range(of: line)
    let flag = isChoice ? "quiz_good_choice" : "quiz_accepted"
    return TemplateRecord([
      "value": "\(line.number)", "content": block.innerHTML(of: Array(line.content.prefix(1))),
      "more": isChoice ? nil : more(line), "feedback": block.html(of: line.feedback.flatMap(block.document.children)),
      "flag": isRight ? block.words(flag) : nil, "correct": isRight,
      "key": question.kind == .shortText ? ShortAnswer.key(line.text) : nil,
      "low": range.map { "\($0.lowerBound)" }, "high": range.map { "\($0.upperBound)" },
    ])
  }

  private func range(of line: QuizLine) -> ClosedRange<Double>? {
    guard case .number(let accepted, let anticipated, _) = question else { return nil }
    return (accepted + anticipated).first { $0.line.number == line.number }?.range.bounds
  }
}

extension QuizQuestion {
  /// The same for the same question, whatever the right order: a corrected key does not shuffle again.
  fileprivate var seed: String { QuestionFingerprint.fingerprint(kind: kind.rawValue, stem: "", choices: shownTexts) }
}
