import JalonCore

/// Which page comes from which file, and every address of the site.
enum SiteIndex {
  static func pages(of project: ParsedProject, _ tree: SourceTree) -> [ProjectPath: LinkResolver.Page] {
    var pages: [ProjectPath: LinkResolver.Page] = [:]
    func add(_ path: ProjectPath, _ address: SiteAddress, _ anchors: Anchors?) {
      pages[path] = LinkResolver.Page(address: address, anchors: anchors)
    }
    for module in project.modules {
      add(module.folder.appending("index.md"), SiteAddresses.module(module.slug), module.document?.anchors)
      for lesson in module.lessons {
        add(lesson.document.path, SiteAddresses.lesson(module.slug, lesson.slug), lesson.document.anchors)
        guard let simple = lesson.simple?.document else { continue }
        add(simple.path, SiteAddresses.simpleLesson(module.slug, lesson.slug), simple.anchors)
      }
    }
    for page in project.pages { add(page.document.path, SiteAddresses.page(page.slug), page.document.anchors) }
    for workshop in project.workshops {
      add(workshop.document.path, SiteAddresses.workshop(workshop.workshop.id), workshop.document.anchors)
    }
    var data = project.programmes.map { ("programmes/\($0.id)", SiteAddresses.programme($0.id)) }
    data += project.followUps.map { ("follow-ups/\($0.id)", SiteAddresses.followUp($0.id)) }
    data += [("orientation", SiteAddresses.orientation), ("check-in", SiteAddresses.checkIn)]
    for (name, address) in data {
      for fileExtension in ["yaml", "yml"] {
        let path = ProjectPath("content/\(name).\(fileExtension)")
        if tree.contains(path) { add(path, address, nil) }
      }
    }
    return pages
  }

  static func addresses(of project: ParsedProject, _ tree: SourceTree) -> Set<String> {
    var addresses =
      ownPages(of: project) + [
        SiteAddresses.personalData, SiteAddresses.legalNotice, SiteAddresses.contact,
      ]
    if !project.workshops.isEmpty { addresses.append(SiteAddresses.calendar) }
    addresses += pages(of: project, tree).values.map(\.address)
    addresses += guides(of: project)
    addresses += project.places.map { SiteAddresses.place($0.id.value) }
    addresses += project.workshops.map { SiteAddresses.organiser($0.workshop.id) }
    return Set(addresses.map(\.path))
  }

  /// Pages that Jalon writes whole: no file of the author's may stand there.
  static func ownPages(of project: ParsedProject) -> [SiteAddress] {
    var pages = [
      SiteAddresses.home, SiteAddresses.modules, SiteAddresses.progress, SiteAddresses.accessibility,
      SiteAddresses.siteMap,
    ]
    if project.settings.id != nil { pages.append(SiteAddresses.report) }
    pages.append(SiteAddresses.recapitulation)
    if project.modules.flatMap(\.lessons).contains(where: { !$0.document.worksheets.isEmpty }) {
      pages.append(SiteAddresses.dossier)
    }
    if !project.glossary.isEmpty { pages.append(SiteAddresses.glossary) }
    if !project.programmes.isEmpty { pages.append(SiteAddresses.programmes) }
    if !project.workshops.isEmpty {
      pages += [SiteAddresses.workshops, SiteAddresses.months, SiteAddresses.filters, SiteAddresses.organisers]
    }
    if project.settings.publishesTrainerPages { pages.append(SiteAddresses.trainers) }
    return pages + programmePages(of: project) + partnerPages(of: project) + booklets(of: project)
  }

  private static func programmePages(of project: ParsedProject) -> [SiteAddress] {
    var pages = project.programmes.flatMap {
      [SiteAddresses.professionals($0.id)] + ($0.referral == nil ? [] : [SiteAddresses.prescribers($0.id)])
    }
    if project.programmes.count > 1 { pages.append(SiteAddresses.comparison) }
    if project.programmes.contains(where: { !$0.bridges.isEmpty }) { pages.append(SiteAddresses.bridges) }
    return pages
  }

  /// The pages that orientation, check-in, follow-ups, grids and charters become.
  private static func guides(of project: ParsedProject) -> [SiteAddress] {
    var addresses = project.followUps.map { SiteAddresses.followUp($0.id) }
    if project.orientation != nil { addresses.append(SiteAddresses.orientation) }
    if project.checkIn != nil { addresses.append(SiteAddresses.checkIn) }
    for programme in project.programmes {
      if !programme.learnerGrid.isEmpty { addresses.append(SiteAddresses.selfCheck(programme.id)) }
      if !programme.grid.isEmpty { addresses.append(SiteAddresses.entryGrid(programme.id)) }
      if programme.charter != nil { addresses.append(SiteAddresses.charter(programme.id)) }
    }
    return addresses
  }

  private static func partnerPages(of project: ParsedProject) -> [SiteAddress] {
    guard !project.partners.isEmpty else { return [] }
    return [SiteAddresses.partners]
      + Set(project.partners.flatMap(\.obstacles).map(\.value)).map { SiteAddresses.partners($0) }
  }

  private static func booklets(of project: ParsedProject) -> [SiteAddress] {
    project.modules.filter { !$0.lessons.isEmpty }.flatMap { module in
      let hasSimple = module.lessons.contains { $0.simple != nil }
      return [SiteAddresses.booklet(module.slug)] + (hasSimple ? [SiteAddresses.simpleBooklet(module.slug)] : [])
    }
  }
}
