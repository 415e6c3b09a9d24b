extension OrientationRules {
  /// - Parameter answers: by question; one that was not answered is not in it, and closes no way.
  package func result(for answers: [String: Set<String>]) -> OrientationResult {
    OrientationResult(
      programmes: programmes.map { target in
        let held = target.conditions.map { holds($0, answers) }
        return OrientationResult.Programme(
          id: target.id, unmet: held.indices.filter { held[$0] == false }, met: held.indices.filter { held[$0] == true }
        )
      },
      ways: ways.indices.filter { way in ways[way].conditions.allSatisfy { holds($0, answers) != false } })
  }

  /// Nil where no answer was given.
  private func holds(_ condition: Condition, _ answers: [String: Set<String>]) -> Bool? {
    guard let question = condition.question.map({ questions[$0] }) else { return nil }
    let given = answers[question.id, default: []].intersection(question.answers)
    return given.isEmpty ? nil : !given.isDisjoint(with: condition.fits)
  }
}
