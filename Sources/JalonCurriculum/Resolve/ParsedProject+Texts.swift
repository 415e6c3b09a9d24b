import JalonCore

extension ParsedProject {
  /// The texts of data files and heads that may speak of facts.
  var dataTexts: [Located<String>] {
    var texts: [Located<String>?] = [settings.title, settings.summary]
    texts += settings.doors.flatMap { [$0.title, $0.text] + $0.links.map(\.label) }
    for module in modules {
      texts += [module.frontMatter.title, module.frontMatter.summary] + module.frontMatter.objectives
      texts += module.frontMatter.papers
      for lesson in module.lessons {
        texts += [lesson.frontMatter.title, lesson.frontMatter.summary] + lesson.frontMatter.lists
        texts += [lesson.simple?.frontMatter.title, lesson.simple?.frontMatter.summary]
      }
    }
    for page in pages { texts += [page.frontMatter.title, page.frontMatter.summary] }
    for parsed in workshops { texts += [parsed.workshop.title, parsed.workshop.summary] }
    for programme in programmes { texts += programme.texts }
    texts += glossary.map(\.definition) + partners.flatMap(\.texts)
    if let orientation { texts += orientation.texts }
    if let checkIn { texts += checkIn.texts }
    for followUp in followUps { texts += followUp.texts }
    return texts.compactMap { $0 }
  }
}

extension Programme {
  fileprivate var texts: [Located<String>?] { texts(for: .learners) + texts(for: .professionals) }

  /// What its page says to learners, or what the other one says to professionals alone.
  package func texts(for audience: Audience) -> [Located<String>?] {
    let entries = ProgrammeTopic.all.flatMap { self.entries($0) } + (admission?.criteria ?? [])
    var texts: [Located<String>?] = entries.filter { $0.audience == audience }.map(\.text)
    texts += stages.filter { $0.audience == audience }.flatMap { [$0.title, $0.text] }
    texts += grid.filter { $0.audience == audience }.flatMap { [$0.text, $0.otherwise, $0.note] }
    switch audience {
    case .learners:
      texts += [name, summary, formatDetail]
      texts += [admission?.level, admission?.how, admission?.delay, admission?.next] + (admission?.papers ?? [])
      texts += [companion?.title, companion?.text, duration?.text] + pillars.flatMap { [$0.title, $0.text] }
      texts += bridges.flatMap { [$0.target, $0.who, $0.when, $0.how] } + notices.map(\.text)
      if let charter { texts += charter.you + charter.we + [charter.note] }
    case .professionals:
      texts += outcomes.flatMap { [$0.asWritten, $0.definition, $0.base, $0.note] } + referralTexts
    }
    return texts
  }

  /// What the sheet for prescribers says beyond the programme's page.
  package var referralTexts: [Located<String>?] {
    guard let referral else { return [] }
    return [referral.summary, referral.when, referral.how, referral.note] + referral.leadsTo
      + referral.recognisedExits.map(\.text)
  }
}

extension Partner {
  package var texts: [Located<String>?] { [summary, conditions, cost, delay] }
}

extension Orientation {
  package var texts: [Located<String>?] {
    let asked = questions.flatMap { [$0.text, $0.help] + $0.answers.map(\.text) }
    return [summary, none] + asked + otherWays.flatMap { [$0.title, $0.text] }
  }
}

extension CheckIn {
  package var texts: [Located<String>?] {
    [summary, closing] + questions.flatMap { [$0.text, $0.help, $0.advice, $0.sentence] }
  }
}

extension FollowUp {
  package var texts: [Located<String>?] {
    [title, summary] + steps.flatMap { [$0.title, $0.text, $0.delay] }
  }
}
