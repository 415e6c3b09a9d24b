import JalonCore
import JalonCurriculum
import JalonSyntax

/// One question.
enum QuizBlock: BlockKind {
  static let names: Set<DirectiveName> = [.quiz]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    let quiz = Quiz(block.directive, in: block.document)
    let (stem, choices) = quiz.plainText(in: block.document)
    let kind = quiz.isMultiple ? "multiple" : "single"
    block.write(
      "quiz",
      TemplateRecord([
        "id": block.id, "label": block.words("quiz"), "multiple": quiz.isMultiple,
        "input_type": quiz.isMultiple ? "checkbox" : "radio", "stem": block.html(of: quiz.stem),
        "fingerprint": quiz.id.map { _ in QuestionFingerprint.fingerprint(kind: kind, stem: stem, choices: choices) },
        "choices": quiz.choices.map { choice($0, block) },
        "hint": quiz.hint.map { block.innerHTML(of: [$0]) },
        "explanation": quiz.explanation.map { block.innerHTML(of: [$0]) },
      ]), to: &writer)
  }

  private static func choice(_ choice: Quiz.Choice, _ block: Block) -> TemplateRecord {
    TemplateRecord([
      "number": choice.number, "value": "\(choice.number)", "content": block.innerHTML(of: choice.content),
      "feedback": block.innerHTML(of: choice.feedback), "correct": choice.isCorrect,
    ])
  }
}
