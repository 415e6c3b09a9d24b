import JalonCore

/// Entry grids and other ways as conditions on answers, without a word of their texts.
///
/// The browser asks the same of the same conditions (templates/assets/js/orientation.js); Tests/Shared/orientation-cases.json
/// holds both to it.
package struct OrientationRules: Sendable {
  package let questions: [Question]
  /// The programmes that have an entry grid.
  package let programmes: [Target]
  package let ways: [Target]

  package struct Question: Sendable {
    package let id: String
    package let isSeveral: Bool
    package let answers: [String]
  }

  /// Something that suits somebody where every condition holds.
  package struct Target: Sendable {
    /// A programme's; of another way, its place.
    package let id: String
    /// As many as the learner's criteria of the grid, in their order.
    package let conditions: [Condition]
  }

  package struct Condition: Sendable {
    /// Its place among the questions; nil where no answer tells.
    package let question: Int?
    package let fits: Set<String>
  }

  package init(questions: [Question], programmes: [Target], ways: [Target]) {
    self.questions = questions
    self.programmes = programmes
    self.ways = ways
  }

  package init(_ orientation: Orientation, _ programmes: [Programme]) {
    let questions = orientation.questions.map { question in
      Question(
        id: question.id.value, isSeveral: question.isSeveral, answers: question.answers.map(\.id.value))
    }
    func condition(_ question: Located<String>?, _ fits: [Located<String>]) -> Condition {
      let index = question.flatMap { name in questions.firstIndex { $0.id == name.value } }
      let known = Set(index.map { questions[$0].answers } ?? [])
      return Condition(question: index, fits: known.intersection(fits.map(\.value)))
    }
    self.init(
      questions: questions,
      programmes: programmes.filter { !$0.learnerGrid.isEmpty }.map { programme in
        Target(id: programme.id, conditions: programme.learnerGrid.map { condition($0.question, $0.fits) })
      },
      ways: orientation.otherWays.enumerated().map { place, way in
        Target(id: "\(place)", conditions: way.conditions.map { condition($0.question, $0.answers) })
      })
  }
}

extension Programme {
  /// The lines of the entry grid that a learner reads.
  package var learnerGrid: [Criterion] { grid.filter { $0.audience == .learners } }
}
