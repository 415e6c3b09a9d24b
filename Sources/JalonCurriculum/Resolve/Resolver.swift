import JalonCore
import JalonSyntax

/// The third stage: names become things, once. What leads nowhere is reported and left out.
package struct Resolver {
  let project: ParsedProject
  let tree: SourceTree
  let now: LocalDate
  var links: LinkResolver

  var diagnostics: [Diagnostic] = []
  var media: Set<Site.Media> = []
  /// What pages may name of the glossary.
  lazy var terms = {
    let terms = project.glossary.map(\.term.value)
    return (keys: Set(terms.map { Folding.key($0) }), names: NearMissIndex(terms))
  }()

  private let baseURL: String?

  /// - Parameter baseURL: replaces site.yaml's.
  package init(_ project: ParsedProject, tree: SourceTree, now: LocalDate, baseURL: String? = nil) {
    self.project = project
    self.baseURL = (baseURL ?? project.settings.baseURL?.value).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    self.tree = tree
    self.now = now
    links = LinkResolver(
      pages: SiteIndex.pages(of: project, tree), addresses: SiteIndex.addresses(of: project, tree), tree: tree,
      privateFolder: project.settings.privateFolderPath)
  }

  package func resolve() -> (site: Site, diagnostics: [Diagnostic]) {
    var resolver = self
    let site = resolver.resolveSite()
    return (site, resolver.diagnostics)
  }

  private mutating func resolveSite() -> Site {
    let calendars = resolveCalendars()
    let places = Dictionary(project.places.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let facts = Dictionary(project.facts.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let modules = resolveModules()
    let lessons = Dictionary(
      modules.flatMap(\.lessons).map { ($0.document.path, $0) }, uniquingKeysWith: { first, _ in first })
    let pages = project.pages.map { resolve($0) }
    let workshops = resolveWorkshops(lessons, calendars, places)
    let doors = resolveDoors()
    let guideTargets = resolveGuideTargets()
    let learners = resolveLearners()
    checkReferences()
    checkIdentities()
    checkFactUses()
    let aliases = resolveAliases(modules, pages, workshops)
    return Site(
      settings: project.settings, settingsPath: project.settingsPath,
      title: project.settings.title?.value ?? "Jalon", baseURL: baseURL, timeZone: project.settings.timeZoneName,
      language: project.language, now: now,
      modules: modules, pages: pages, facts: facts, glossary: project.glossary, programmes: project.programmes,
      workshops: workshops, withdrawnWorkshops: resolveWithdrawnWorkshops(),
      places: places,
      people: Dictionary(project.people.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first }),
      partners: project.partners, cohorts: project.cohorts, calendars: calendars, orientation: project.orientation,
      checkIn: project.checkIn, followUps: project.followUps,
      guideTargets: guideTargets,
      home: Site.Home(doors: doors), media: media.sorted { $0.source < $1.source }, aliases: aliases,
      learners: learners, privateActivities: privateActivities,
      usedFacts: usedFacts(facts), sharedDigest: sharedDigest, modulesDigest: modulesDigest(modules))
  }

  /// All that any page may show besides bodies and modules: data files, workshops, which pages there are.
  private var sharedDigest: String {
    var digest = Digest()
    for (path, data) in project.dataDigests.sorted(by: { $0.key < $1.key }) {
      digest.combine(path.string)
      digest.combine(data)
    }
    digest.combine(baseURL ?? "")
    for page in project.pages { digest.combine(page.slug + " " + (page.frontMatter.title?.value ?? "")) }
    for workshop in project.workshops { digest.combine(workshop.workshop.id + " " + workshop.document.digest) }
    // Any body may link a lesson, and its link says whether it has a plain version.
    for module in project.modules {
      for lesson in module.lessons where lesson.simple != nil { digest.combine("simple \(module.slug)/\(lesson.slug)") }
    }
    return digest.hexadecimal()
  }

  /// What lists of modules and lessons show.
  private func modulesDigest(_ modules: [Module]) -> String {
    var digest = Digest()
    for module in modules {
      digest.combine(module.slug)
      digest.combine(module.title)
      digest.combine(module.document?.digest ?? "")
      for lesson in module.lessons {
        digest.combine("\(lesson.slug) \(lesson.minutes) \(lesson.simple == nil ? "" : "simple")")
        digest.combine(lesson.formerIDs.joined(separator: " "))
        digest.combine(lesson.title)
      }
    }
    return digest.hexadecimal()
  }

  private func usedFacts(_ facts: [String: Fact]) -> [Fact] {
    Set(factUses.map(\.value)).sorted().compactMap { facts[$0] }
  }
}

// MARK: - Documents

extension Resolver {
  /// - Parameters:
  ///   - head: title and summary, which may speak of facts too.
  ///   - unlinked: words of the glossary that the page does not link.
  mutating func resolve(
    _ document: ParsedDocument, at address: SiteAddress, head: [Located<String>?] = [],
    unlinked: [Located<String>]
  ) -> ResolvedDocument {
    checkTerms(unlinked)
    var addresses: [Int: SiteAddress] = [:]
    var media: [Int: Medium] = [:]
    for link in document.links {
      if let target = resolve(link, in: document, at: address, &media) { addresses[link.number] = target }
    }
    var facts: [String] = []
    let used = head.compactMap { $0 }.flatMap { Self.placeholders(in: $0, .fact) } + document.facts
    var known: Set<String> = []
    for fact in used where known.insert(fact.value).inserted { facts.append(fact.value) }
    return ResolvedDocument(
      path: document.path, digest: document.digest, links: addresses, media: media, facts: facts,
      unlinkedTerms: unlinked.map(\.value), worksheets: document.worksheets, checklists: document.checklists,
      questions: document.questions, exits: document.exits)
  }

  mutating func resolve(
    _ link: ParsedLink, in document: ParsedDocument, at address: SiteAddress, _ found: inout [Int: Medium]
  ) -> SiteAddress? {
    switch link.destination {
    case .anchor(let anchor):
      check(anchor, of: link, in: document.anchors, at: address)
      return address.withAnchor(anchor)
    case .path(let path, let anchor):
      switch links.resolve(path: path, from: document.path, at: address) {
      case .page(let target, let anchors):
        if let anchor, let anchors { check(anchor, of: link, in: anchors, at: target) }
        return target.withAnchor(anchor)
      case .media(let source, let target):
        found[link.number] = publish(source, at: target, for: link)
        return target.withAnchor(anchor)
      case .hidden:
        diagnostics.append(links.hidden(link, path))
        return nil
      case .missing:
        diagnostics.append(links.missing(link, path))
        return nil
      }
    }
  }

  /// A file is published because it is spoken of; what is amiss with it is said once.
  private mutating func publish(_ source: ProjectPath, at target: SiteAddress, for link: ParsedLink) -> Medium {
    let medium = Medium(
      source: source, weight: tree.entry(at: source)?.size ?? 0, imageSize: project.imageSizes[source])
    if media.insert(Site.Media(source: source, address: target)).inserted {
      diagnostics += MediumDiagnostics(medium, link).diagnostics
    }
    return medium
  }

  mutating func check(_ anchor: String, of link: ParsedLink, in anchors: Anchors, at address: SiteAddress) {
    guard !anchor.isEmpty, !anchors.contains(anchor) else { return }
    diagnostics.append(links.missingAnchor(anchor, anchors, of: address, at: link.range))
  }
}

// MARK: - Modules, pages, workshops

extension Resolver {
  private mutating func resolveModules() -> [Module] {
    let modules = project.modules.map { resolve($0) }
    // Those that an author numbered come first; the rest by name.
    return modules.sorted { left, right in
      let leftOrder = left.frontMatter.order ?? Int.max
      let rightOrder = right.frontMatter.order ?? Int.max
      return (leftOrder, left.slug) < (rightOrder, right.slug)
    }
  }

  private mutating func resolve(_ module: ParsedProject.ParsedModule) -> Module {
    let address = SiteAddresses.module(module.slug)
    let document = module.document.map { resolve($0, at: address, unlinked: module.frontMatter.noGlossary) }
    var notes: ResolvedDocument?
    if let parsed = module.document, let document {
      notes = resolveNotes(of: parsed, document, from: address, at: SiteAddresses.trainerModule(module.slug))
    }
    let title = title(
      module.frontMatter.title?.value, module.document, fallback: module.folder.name,
      at: module.folder.appending("index.md"), isFilePresent: module.document != nil)
    return Module(
      slug: module.slug, title: title, frontMatter: module.frontMatter, document: document,
      trainerDocument: notes, lessons: module.lessons.map { resolve($0, in: module) })
  }

  private mutating func resolve(
    _ lesson: ParsedProject.ParsedLesson, in module: ParsedProject.ParsedModule
  ) -> Lesson {
    let path = lesson.document.path
    let address = SiteAddresses.lesson(module.slug, lesson.slug)
    let document = resolve(
      lesson.document, at: address,
      head: [lesson.frontMatter.title, lesson.frontMatter.summary] + lesson.frontMatter.lists,
      unlinked: lesson.frontMatter.noGlossary)
    let notes = resolveNotes(
      of: lesson.document, document, from: address, at: SiteAddresses.trainerLesson(module.slug, lesson.slug))
    let title = title(
      lesson.frontMatter.title?.value, lesson.document, fallback: path.stem, at: path, isFilePresent: true)
    return Lesson(
      module: module.slug, slug: lesson.slug, title: title,
      summary: lesson.frontMatter.summary?.value,
      minutes: lesson.frontMatter.duration?.value ?? max(1, (lesson.document.textLength + 500) / 1000),
      hasScore: lesson.frontMatter.hasScore, lists: LessonLists(lesson.frontMatter), document: document,
      trainerDocument: notes,
      simple: lesson.simple.map {
        resolve($0, of: lesson, titled: title, at: SiteAddresses.simpleLesson(module.slug, lesson.slug))
      },
      formerIDs: FormerLesson.ids(of: lesson, in: module))
  }

  private mutating func resolve(_ page: ParsedProject.ParsedPage) -> Page {
    let path = page.document.path
    return Page(
      slug: page.slug,
      title: title(page.frontMatter.title?.value, page.document, fallback: path.stem, at: path, isFilePresent: true),
      summary: page.frontMatter.summary?.value,
      audience: page.frontMatter.audience,
      document: resolve(
        page.document, at: SiteAddresses.page(page.slug), head: [page.frontMatter.title, page.frontMatter.summary],
        unlinked: page.frontMatter.noGlossary))
  }

  /// Front matter, else the first `#` heading, else the file's name with a warning.
  mutating func title(
    _ written: String?, _ document: ParsedDocument?, fallback: String, at path: ProjectPath, isFilePresent: Bool
  ) -> String {
    if let title = written ?? document?.mainHeading { return title }
    let name = fallback.drop { $0.isASCII && $0.isNumber }.drop { "-_. ".contains($0) }
    let words = (name.isEmpty ? fallback[...] : name).map { "-_".contains($0) ? " " : $0 }
    let title = String(words).prefix(1).uppercased() + String(words).dropFirst()
    diagnostics.append(
      Diagnostic(
        .titlePresent, .warning, at: .start(of: path),
        LocalizedText(fr: "pas de titre : « \(title) » d'après le nom", en: "no title: '\(title)' from the name"),
        explanation: isFilePresent
          ? LocalizedText(
            fr: "Commencez le texte par « # Votre titre », ou ajoutez « titre: » entre deux lignes « --- ».",
            en: "Begin the text with '# Your title', or add 'title:' between two lines '---'.")
          : LocalizedText(
            fr: "Créez ce fichier avec « titre: » entre deux lignes « --- ».",
            en: "Create this file with 'title:' between two lines '---'.")))
    return title
  }
}

extension RuleID {
  /// A page has a title of its own.
  package static let titlePresent = RuleID("title-present")
  /// What a data file names exists: a module, a programme, a place…
  package static let referenceTargetExists = RuleID("reference-target-exists")
}
