import JalonSyntax

/// A number that is expected, right or wrong: `24`, `24 ± 0,5`, `de 20 à 30`.
package struct QuizNumber: Sendable {
  package let line: QuizLine
  package let range: NumberRange

  init?(_ line: QuizLine) {
    guard let range = NumberRange(line.text) else { return nil }
    self.line = line
    self.range = range
  }
}
