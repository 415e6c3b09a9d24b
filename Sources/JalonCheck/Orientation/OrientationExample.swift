import JalonCore
import JalonCurriculum

/// Examples of the manual about orientation.yaml and the grids that it asks for.
enum OrientationExample {
  static let path = "content/orientation.yaml"

  /// - Parameter grid: of a programme beside it.
  static func of(wrong: String, right: String, grid: String = "") -> RuleManual.Example {
    RuleManual.Example(
      path: path, wrong: wrong, right: right,
      besides: ["content/programmes/essai.yaml": grid.isEmpty ? "nom: Essai\n" : "nom: Essai\ngrille:\n\(grid)\n"])
  }

  static func questions(_ lines: String, ways: String = "") -> String {
    "questions:\n\(lines)\n" + (ways.isEmpty ? "" : "autres pistes:\n\(ways)\n")
      + "si rien ne convient: Parlez-en à un conseiller.\n"
  }

  static let places =
    "  - {id: lieu, question: Où ?, réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]}"

  /// The other side: a grid, with the questions beside it.
  static func grid(wrong: String, right: String) -> RuleManual.Example {
    RuleManual.Example(
      path: "content/programmes/essai.yaml", wrong: "nom: Essai\ngrille:\n\(wrong)\n",
      right: "nom: Essai\ngrille:\n\(right)\n",
      besides: [path: questions(places, ways: "  - {titre: Un conseiller, texte: Il écoute.}")])
  }
}

extension Orientation {
  /// « Où ? » : « Ici », in both languages.
  func words(_ answers: [OrientationRules.Answer]) -> LocalizedText {
    let words = answers.map { answer in
      let question = questions[answer.question]
      let text = question.answers.first { $0.id.value == answer.answer }?.text?.value ?? answer.answer
      return (question.name, text)
    }
    return LocalizedText(
      fr: words.map { "« \($0.0) » : « \($0.1) »" }.joined(separator: " ; "),
      en: words.map { "'\($0.0)': '\($0.1)'" }.joined(separator: "; "))
  }
}

extension Orientation.Question {
  var name: String { text?.value ?? id.value }
}
