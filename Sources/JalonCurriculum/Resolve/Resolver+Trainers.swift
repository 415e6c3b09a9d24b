import JalonCore

extension Resolver {
  /// A lesson with its notes, at an address of its own: a link inside the page stays on that page.
  ///
  /// The notes' links are looked at even where no page of theirs is published; their files are then published neither.
  mutating func resolveNotes(
    of document: ParsedDocument, _ learners: ResolvedDocument, from address: SiteAddress, at own: SiteAddress
  ) -> ResolvedDocument? {
    guard let edition = document.trainerEdition else { return nil }
    let published = media
    var links: [Int: SiteAddress] = [:]
    var files = learners.media
    let seen = Set(document.links.map(\.number))
    for link in edition.links {
      if case .anchor(let anchor) = link.destination {
        if !seen.contains(link.number) { check(anchor, of: link, in: edition.anchors, at: own) }
        links[link.number] = own.withAnchor(anchor)
      } else {
        links[link.number] =
          seen.contains(link.number)
          ? learners.links[link.number] : resolve(link, in: document, at: address, &files)
      }
    }
    guard project.settings.publishesTrainerPages else {
      media = published
      return nil
    }
    var facts = learners.facts
    var known = Set(facts)
    for fact in edition.facts where known.insert(fact.value).inserted { facts.append(fact.value) }
    return ResolvedDocument(
      path: document.path, digest: document.digest, links: links, media: files, facts: facts,
      unlinkedTerms: learners.unlinkedTerms, worksheets: document.worksheets, checklists: document.checklists,
      questions: document.questions, exits: document.exits)
  }
}
