/// What may be wrong with rules as a whole, told before anybody meets it.
///
/// Answers left out close nothing, so the hardest case is the one in which every question is answered.
extension OrientationRules {
  /// A case in which neither a programme nor another way fits: the answers that matter, by question.
  package enum CoverageSearch: Hashable, Sendable {
    case covered
    case uncovered([Answer])
    /// The search stopped before it knew.
    case unknown
  }

  package struct Answer: Hashable, Sendable {
    package let question: Int
    package let answer: String
  }

  /// Criteria of a programme that no answers can meet together, all on one question; empty where there are some.
  package func contradiction(of target: Target) -> [Int] {
    for question in questions.indices {
      let asked = target.conditions.indices.filter { target.conditions[$0].question == question }
      if let lone = asked.first(where: { target.conditions[$0].fits.isEmpty }) { return [lone] }
      // Several answers may meet several criteria.
      guard !questions[question].isSeveral, var left = asked.first.map({ target.conditions[$0].fits }) else { continue }
      for criterion in asked.dropFirst() { left.formIntersection(target.conditions[criterion].fits) }
      if left.isEmpty { return asked }
    }
    return []
  }

  /// Questions whose answer never changes what is proposed.
  package var idleQuestions: [Int] {
    questions.indices.filter { question in
      !(programmes + ways).contains { target in
        target.conditions.contains { $0.question == question && !isAlwaysMet($0) }
          && contradiction(of: target).allSatisfy { target.conditions[$0].question == question }
      }
    }
  }

  private func isAlwaysMet(_ condition: Condition) -> Bool {
    condition.question.map { condition.fits.isSuperset(of: questions[$0].answers) } ?? true
  }

  /// Looks for answers that leave somebody with nothing: of each programme and way, one condition must fail, and each
  /// question must keep an answer that makes it fail.
  ///
  /// - Parameter limit: of steps; the number of cases doubles with each programme, and a build does not wait.
  package func uncoveredCase(limit: Int = 100_000) -> CoverageSearch {
    let targets = (programmes + ways).sorted { $0.conditions.count < $1.conditions.count }
    guard !targets.isEmpty else { return .covered }
    var left = questions.map { Set($0.answers) }
    // One entry a target: the condition that fails, and what its question could answer before.
    var path: [(condition: Int, before: Set<String>)] = []
    var next = 0
    for _ in 0..<limit {
      if path.count == targets.count { return .uncovered(example(left)) }
      let conditions = targets[path.count].conditions
      if let choice = conditions.indices.dropFirst(next).first(where: { canFail(conditions[$0], left) }),
        let question = conditions[choice].question
      {
        path.append((choice, left[question]))
        left[question].subtract(conditions[choice].fits)
        next = 0
      } else {
        guard let last = path.popLast() else { return .covered }
        if let question = targets[path.count].conditions[last.condition].question { left[question] = last.before }
        next = last.condition + 1
      }
    }
    return .unknown
  }

  private func canFail(_ condition: Condition, _ left: [Set<String>]) -> Bool {
    condition.question.map { !left[$0].isSubset(of: condition.fits) } ?? false
  }

  /// The first answer that is left of each question that was narrowed: the others may be anything.
  private func example(_ left: [Set<String>]) -> [Answer] {
    questions.indices.filter { left[$0].count < questions[$0].answers.count }.compactMap { question in
      questions[question].answers.first(where: left[question].contains).map { Answer(question: question, answer: $0) }
    }
  }
}
