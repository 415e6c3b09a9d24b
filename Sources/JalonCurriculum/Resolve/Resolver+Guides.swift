import JalonCore

/// The names that orientation, check-in and follow-ups give to other things.
extension Resolver {
  mutating func checkGuides(modules: [String], programmes: [String]) {
    let partners = project.partners.map(\.id.value)
    check(project.checkIn?.questions.flatMap(\.partners) ?? [], are: "partner", among: partners)
    if let orientation = project.orientation {
      check(orientation.otherWays.compactMap(\.partner), are: "partner", among: partners)
      for condition in orientation.otherWays.flatMap(\.conditions) {
        check(condition.question, condition.answers, in: orientation)
      }
      for criterion in project.programmes.flatMap(\.grid) { check(criterion.question, criterion.fits, in: orientation) }
    }
    for followUp in project.followUps {
      check(followUp.modules, are: "module", among: modules)
      check(followUp.programmes, are: "programme", among: programmes)
    }
  }

  private mutating func check(
    _ question: Located<String>?, _ answers: [Located<String>], in orientation: Orientation
  ) {
    guard let question else { return }
    check([question], are: "question", among: orientation.questions.map(\.id.value))
    guard let asked = orientation.questions.first(where: { $0.id.value == question.value }) else { return }
    check(answers, are: "answer", among: asked.answers.map(\.id.value))
  }

  /// Where their links lead, by what their authors wrote: all start in `content/`.
  mutating func resolveGuideTargets() -> [String: SiteAddress] {
    var targets = project.orientation?.otherWays.compactMap(\.target) ?? []
    targets += project.checkIn?.questions.compactMap(\.lesson) ?? []
    targets += project.followUps.flatMap { $0.steps.compactMap(\.lesson) }
    var addresses: [String: SiteAddress] = [:]
    for target in targets {
      if let address = resolve(doorTarget: target) { addresses[target.value] = address }
    }
    return addresses
  }
}

extension CheckIn {
  /// Facts that its numbers are.
  package var numbers: [Located<String>] { ([urgent] + questions.map(\.urgent)).flatMap { $0.call + $0.write } }
}
