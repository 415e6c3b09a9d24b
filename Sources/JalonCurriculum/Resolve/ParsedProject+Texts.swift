import JalonCore

extension ParsedProject {
  /// The texts of data files and heads that may speak of facts.
  var dataTexts: [Located<String>] {
    var texts: [Located<String>?] = [settings.title, settings.summary]
    texts += settings.doors.flatMap { [$0.title, $0.text] + $0.links.map(\.label) }
    for module in modules {
      texts += [module.frontMatter.title, module.frontMatter.summary] + module.frontMatter.objectives
      texts += module.frontMatter.papers
      for lesson in module.lessons { texts += [lesson.frontMatter.title, lesson.frontMatter.summary] }
    }
    for page in pages { texts += [page.frontMatter.title, page.frontMatter.summary] }
    for parsed in workshops { texts += [parsed.workshop.title, parsed.workshop.summary] }
    for programme in programmes { texts += programme.texts }
    texts += glossary.map(\.definition)
    return texts.compactMap { $0 }
  }
}

extension Programme {
  fileprivate var texts: [Located<String>?] {
    let entries = publics + (admission?.criteria ?? []) + group + individual + online + after + obstaclesMet + team
    var texts: [Located<String>?] = [name, summary, formatDetail, cost, otherDoor, findingClients]
    texts += entries.map(\.text) + history.map(\.text)
    texts += [admission?.level, admission?.how, admission?.delay, admission?.next] + (admission?.papers ?? [])
    texts += stages.flatMap { [$0.title, $0.text] } + pillars.flatMap { [$0.title, $0.text] }
    texts += [companion?.title, companion?.text, duration?.text] + outcomes.flatMap { [$0.definition, $0.note] }
    texts += bridges.flatMap { [$0.who, $0.when, $0.how] } + notices.map(\.text)
    return texts
  }
}
