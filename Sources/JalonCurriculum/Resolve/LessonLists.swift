import JalonCore

/// The lists that stand in a lesson's head, as the Carpentries write them: Markdown, a paragraph each.
package struct LessonLists: Sendable {
  package let questions: [String]
  package let objectives: [String]
  package let keyPoints: [String]

  /// Nil where the head has none: there may be ten thousand lessons.
  init?(_ head: LessonFrontMatter) {
    guard !head.lists.isEmpty else { return nil }
    questions = head.questions.map(\.value)
    objectives = head.objectives.map(\.value)
    keyPoints = head.keyPoints.map(\.value)
  }
}

extension LessonFrontMatter {
  /// What the page shows of them before and after its text.
  package var lists: [Located<String>] { questions + objectives + keyPoints }
}
