import JalonCore
import JalonSyntax

extension RuleID {
  /// `{{fait:…}}` names a fact of facts.yaml.
  package static let factKnown = RuleID("fact-known")
  /// `{{terme:…}}` names a term of glossary.yaml.
  package static let termKnown = RuleID("term-known")
  /// An id that learners' files remember is given once in the whole site.
  package static let idUnique = RuleID("id-unique")
  /// Two files do not ask for the same address.
  package static let addressUnique = RuleID("address-unique")
}

// MARK: - Doors

extension Resolver {
  mutating func resolveDoors() -> [Site.Home.Door] {
    project.settings.doors.map { door in
      Site.Home.Door(
        title: door.title?.value ?? "", text: door.text?.value,
        links: door.links.compactMap { link in
          guard let target = link.target, let address = resolve(doorTarget: target) else { return nil }
          return Site.Home.Link(label: link.label?.value ?? target.value, address: address)
        })
    }
  }

  mutating func resolve(doorTarget target: Located<String>) -> SiteAddress? {
    let parts = target.value.split(separator: "#", maxSplits: 1).map(String.init)
    let anchor = parts.count > 1 ? parts[1] : nil
    let path = parts.first ?? ""
    let resolution = links.resolve(path: path, from: project.settingsPath, at: SiteAddresses.home)
    if case .page(let address, let anchors) = resolution {
      if let anchor, let anchors, !anchors.contains(anchor) {
        diagnostics.append(links.missingAnchor(anchor, anchors, of: address, at: target.range))
      }
      return address.withAnchor(anchor)
    }
    diagnostics.append(
      missing(
        target, LocalizedText(fr: "aucune page « \(path) »", en: "no page '\(path)'"),
        among: links.pages.keys.map { $0.string.dropFirst("content/".count) + (anchor.map { "#" + $0 } ?? "") }))
    return nil
  }
}

// MARK: - Data

extension Resolver {
  /// Modules, programmes, workshops, places and people that data files name.
  mutating func checkReferences() {
    let modules = project.modules.map(\.slug)
    let programmes = project.programmes.map(\.id)
    let workshops = project.workshops.map(\.workshop.id)
    for module in project.modules { check(module.frontMatter.usefulBefore, are: "module", among: modules) }
    for programme in project.programmes {
      check(programme.modules, are: "module", among: modules)
      check(programme.workshops, are: "workshop", among: workshops)
      let near = programme.bridges.compactMap(\.target).filter { bridge in
        !programmes.contains(bridge.value) && NearMiss.nearest(to: bridge.value, among: programmes) != nil
      }
      check(near, are: "programme", among: programmes)
    }
    for parsed in project.workshops {
      let workshop = parsed.workshop
      check(workshop.programmes, are: "programme", among: programmes)
      check(workshop.modules, are: "module", among: modules)
      check(
        [workshop.place].compactMap { $0 } + (workshop.series?.moved ?? []).compactMap(\.place), are: "place",
        among: project.places.map(\.id.value))
      check(workshop.facilitators, are: "person", among: project.people.map(\.id.value))
    }
    checkGuides(modules: modules, programmes: programmes)
    for cohort in project.cohorts {
      check([cohort.programme].compactMap { $0 }, are: "programme", among: programmes)
      check(cohort.workshops, are: "workshop", among: workshops)
    }
  }

  mutating func check(_ names: [Located<String>], are kind: String, among known: [String]) {
    let french = [
      "module": "module", "programme": "programme", "workshop": "atelier", "place": "lieu", "person": "personne",
      "partner": "partenaire", "question": "question d'orientation.yaml", "answer": "réponse de cette question",
    ]
    for name in names where !known.contains(name.value) {
      diagnostics.append(
        missing(
          name,
          LocalizedText(
            fr: "« \(name.value) » n'est le nom d'aucun fichier ni d'aucune entrée (\(french[kind] ?? kind))",
            en: "no \(kind) '\(name.value)'"), among: known))
    }
  }

  private func missing(_ name: Located<String>, _ summary: LocalizedText, among known: [String]) -> Diagnostic {
    let near = NearMiss.nearest(to: name.value, among: known)
    return Diagnostic(
      .referenceTargetExists, .error, at: name.range, summary.suggesting(near))
  }
}

// MARK: - Identities

extension Resolver {
  mutating func checkIdentities() {
    var ids: [String: SourceRange] = [:]
    for id in rememberedIDs { checkUnique(id, &ids) }
    var addresses: [SiteAddress: ProjectPath] = [:]
    for (path, page) in links.pages.sorted(by: { $0.key < $1.key }) {
      if let first = addresses[page.address] {
        diagnostics.append(sameAddress(path, first, page.address))
      } else {
        addresses[page.address] = path
      }
    }
    let own = Set(SiteIndex.ownPages(of: project))
    for (path, page) in links.pages.sorted(by: { $0.key < $1.key }) where own.contains(page.address) {
      diagnostics.append(ownAddress(path, page.address))
    }
  }

  private func ownAddress(_ path: ProjectPath, _ address: SiteAddress) -> Diagnostic {
    Diagnostic(
      .addressUnique, .error, at: .start(of: path),
      LocalizedText(
        fr: "même adresse qu'une page que Jalon écrit : « \(address.short) »",
        en: "same address as a page that Jalon writes: '\(address.short)'"),
      explanation: LocalizedText(
        fr: "Renommez ce fichier, par exemple « nos-\(path.name) » : son nom fait son adresse.",
        en: "Rename this file, for instance 'our-\(path.name)': its name makes its address."))
  }

  private mutating func checkUnique(_ id: Located<String>, _ seen: inout [String: SourceRange]) {
    guard let first = seen[id.value] else {
      seen[id.value] = id.range
      return
    }
    diagnostics.append(
      Diagnostic(
        .idUnique, .error, at: id.range,
        LocalizedText(fr: "l'identifiant « \(id.value) » sert déjà", en: "the id '\(id.value)' is taken"),
        explanation: LocalizedText(
          fr: "Les réponses des apprenants se mélangeraient. Choisissez-en un autre, par exemple « \(id.value)-2 ».",
          en: "Learners' answers would be mixed up. Choose another, for instance '\(id.value)-2'."),
        notes: [Note(LocalizedText(fr: "le premier est ici", en: "the first is here"), at: first)]))
  }

  private func sameAddress(_ path: ProjectPath, _ first: ProjectPath, _ address: SiteAddress) -> Diagnostic {
    Diagnostic(
      .addressUnique, .error, at: .start(of: path),
      LocalizedText(
        fr: "même adresse que \(first.name) : « \(address.short) »",
        en: "same address as \(first.name): '\(address.short)'"),
      explanation: LocalizedText(
        fr: "Renommez l'un des deux fichiers : le numéro du début ne compte pas.",
        en: "Rename one of the two files: the number at the start does not count."))
  }
}

// MARK: - Facts and terms

extension Resolver {
  var documents: [ParsedDocument] { project.documents }

  /// Every `{{fait:…}}` of the site, in bodies and in data.
  var factUses: [Located<String>] {
    project.allDocuments.flatMap { $0.trainerEdition?.facts ?? $0.facts }
      + project.dataTexts.flatMap { Self.placeholders(in: $0, .fact) } + (project.checkIn?.numbers ?? [])
  }

  mutating func checkFactUses() {
    let facts = Set(project.facts.map(\.id.value))
    let near = NearMissIndex(facts)
    for use in factUses where !facts.contains(use.value) {
      diagnostics.append(
        Diagnostic(
          .factKnown, .error, at: use.range,
          LocalizedText(fr: "aucun fait « \(use.value) »", en: "no fact '\(use.value)'")
            .suggesting(near.nearest(to: use.value)),
          explanation: LocalizedText(
            fr: "Les faits se déclarent dans content/facts.yaml.", en: "Facts are declared in content/facts.yaml.")))
    }
    checkTerms(project.allDocuments.flatMap { $0.trainerEdition?.terms ?? $0.terms })
  }

  /// Words of the glossary that a text or a head names.
  mutating func checkTerms(_ uses: [Located<String>]) {
    guard !uses.isEmpty else { return }
    for use in uses where !terms.keys.contains(Folding.key(use.value)) {
      diagnostics.append(
        Diagnostic(
          .termKnown, .error, at: use.range,
          LocalizedText(fr: "aucun terme « \(use.value) »", en: "no term '\(use.value)'")
            .suggesting(terms.names.nearest(to: use.value)),
          explanation: LocalizedText(
            fr: "Les termes se déclarent dans content/glossary.yaml.",
            en: "Terms are declared in content/glossary.yaml.")))
    }
  }

  static func placeholders(in text: Located<String>, _ kind: Placeholder.Kind) -> [Located<String>] {
    Placeholder.all(in: Array(text.value.utf8)[...]).filter { $0.kind == kind }.map { Located($0.name, at: text.range) }
  }
}
