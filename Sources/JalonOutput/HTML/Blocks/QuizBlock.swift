import JalonCore
import JalonCurriculum
import JalonSyntax

/// One question. What its author wrote and is no question is shown as it stands.
enum QuizBlock: BlockKind {
  static let names: Set<DirectiveName> = [.quiz]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    let quiz = Quiz(block.directive, in: block.document)
    guard let question = quiz.question else { return block.write("unknown", block.record, to: &writer) }
    let form = QuizForm(question, id: block.id, in: block)
    block.write("quiz", common(quiz, question, block).merging(form.record), to: &writer)
  }

  /// Scripts of the kinds that need more than boxes to tick.
  static func scripts(for document: Document) -> [String] {
    document.directives.filter { $0.name == .quiz }.compactMap { directive in
      switch Quiz(directive, in: document).question?.kind {
      case .shortText, .number, .open: "jalon-quiz-text"
      case .matching, .ordering: "jalon-quiz-order"
      default: nil
      }
    }
  }

  private static func common(_ quiz: Quiz, _ question: QuizQuestion, _ block: Block) -> TemplateRecord {
    let models = question.kind == .open ? quiz.solutions : []
    let others = quiz.explanations + (question.kind == .open ? [] : quiz.solutions)
    let explanations =
      others.map { block.innerHTML(of: [$0]) } + (quiz.remarks.isEmpty ? [] : [block.html(of: quiz.remarks)])
    let isOpen = question.kind == .open
    let fingerprint = quiz.id.flatMap { block.page.fingerprints[$0] ?? quiz.fingerprint(in: block.document) }
    return TemplateRecord([
      "id": block.id, "label": block.words("quiz"), "kind": question.kind.rawValue,
      "stem": block.html(of: quiz.stem),
      "fingerprint": fingerprint?.wording, "choices_fingerprint": fingerprint?.choices,
      "hint": quiz.hints.map { block.innerHTML(of: [$0]) },
      "explanation": explanations, "models": models.map { block.innerHTML(of: [$0]) },
      "has_answers": !isOpen || !models.isEmpty || !explanations.isEmpty,
      "check": block.words(isOpen ? "quiz_show_model" : "quiz_check"),
      "answers_label": block.words(isOpen ? "quiz_model" : "quiz_answers"),
    ])
  }
}
