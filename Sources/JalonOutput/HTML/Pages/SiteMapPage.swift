import JalonCore
import JalonCurriculum
import JalonSyntax

enum SiteMapPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let head = PageHead(
      address: SiteAddresses.siteMap, kind: "site-map", title: frame.words("site_map"),
      description: frame.words("site_map_description"))
    return [
      HTMLPage(
        head, layout: "layouts/site_map", dependencies: [frame.site.modulesDigest] + frame.site.pages.map(\.title)
      ) {
        frame.record(
          head, TemplateRecord(["summary": head.description, "groups": groups(head, frame)]))
      }
    ]
  }

  private static func groups(_ head: PageHead, _ frame: SiteFrame) -> [TemplateRecord] {
    let site = frame.site
    func group(_ title: String, _ address: SiteAddress?, _ links: [(String, SiteAddress)]) -> TemplateRecord {
      TemplateRecord([
        "title": title, "href": address.map { head.href($0, in: site) },
        "links": links.map { frame.link(frame.facts.text($0.0), $0.1, head) },
      ])
    }
    var groups = site.modules.map { module in
      group(frame.facts.text(module.title), module.address, lessons(of: module, frame))
    }
    if !site.programmes.isEmpty {
      groups.append(
        group(
          frame.words("menu_programmes"), SiteAddresses.programmes,
          site.programmes.flatMap { programmePages($0, frame) } + aboutProgrammes(frame)))
    }
    if !site.partners.isEmpty {
      groups.append(
        group(
          frame.words("partners_page"), SiteAddresses.partners,
          PartnersPage.obstacles(of: site).map {
            (
              frame.words("partners_for", ["obstacle": frame.words("obstacle_\($0.rawValue)")]),
              SiteAddresses.partners($0)
            )
          }))
    }
    if !site.workshops.isEmpty {
      groups.append(
        group(
          frame.words("menu_workshops"), SiteAddresses.workshops,
          site.workshops.map { ($0.title, $0.address) }
            + [
              (frame.words("months_title"), SiteAddresses.months),
              (frame.words("filters_title"), SiteAddresses.filters),
            ]
            + AgendaFilter.all(of: frame).map { ($0.label, $0.address) }))
    }
    if !site.places.isEmpty {
      groups.append(
        group(
          frame.words("places_title"), nil,
          PlacePage.places(of: site).map { (PlacePage.name($0, frame), SiteAddresses.place($0.id.value)) }))
    }
    if site.checkIn != nil {
      groups.append(
        group(
          frame.words("check_in_title"), SiteAddresses.checkIn,
          pagesAboutObstacles(of: site).map { ($0.title, $0.address) }))
    }
    groups.append(group(frame.words("about_site"), nil, otherPages(frame)))
    return groups
  }

  private static func aboutProgrammes(_ frame: SiteFrame) -> [(String, SiteAddress)] {
    let site = frame.site
    var links: [(String, SiteAddress)] = []
    if site.programmes.count > 1 { links.append((frame.words("compare_title"), SiteAddresses.comparison)) }
    if BridgesPage.isNeeded(by: site) { links.append((frame.words("bridges_page"), SiteAddresses.bridges)) }
    return links
  }

  private static func lessons(of module: Module, _ frame: SiteFrame) -> [(String, SiteAddress)] {
    module.lessons.flatMap { lesson in
      [(lesson.title, lesson.address)]
        + [lesson.simple].compactMap { $0 }.map { (frame.words("simple_of", ["title": lesson.title]), $0.address) }
    } + (module.lessons.isEmpty ? [] : [(frame.words("print_module"), SiteAddresses.booklet(module.slug))])
  }

  private static func programmePages(_ programme: Programme, _ frame: SiteFrame) -> [(String, SiteAddress)] {
    let name = programme.displayName
    var links = [(name, SiteAddresses.programme(programme.id))]
    if !programme.learnerGrid.isEmpty {
      links.append((frame.words("self_check_title", ["name": name]), SiteAddresses.selfCheck(programme.id)))
    }
    if programme.charter != nil {
      links.append((frame.words("charter_title", ["name": name]), SiteAddresses.charter(programme.id)))
    }
    links.append((frame.words("professionals_title", ["name": name]), SiteAddresses.professionals(programme.id)))
    if programme.referral != nil {
      links.append((frame.words("prescriber_title", ["name": name]), SiteAddresses.prescribers(programme.id)))
    }
    if !programme.grid.isEmpty {
      links.append((frame.words("entry_grid_title", ["name": name]), SiteAddresses.entryGrid(programme.id)))
    }
    return links
  }

  /// What taking stock leads to, in its order; the help page is of the whole site.
  private static func pagesAboutObstacles(of site: Site) -> [Page] {
    let targets = (site.checkIn?.questions ?? []).compactMap { $0.lesson.flatMap { site.guideTargets[$0.value] } }
    return targets.compactMap { target in
      site.pages.first { $0.address == target && $0.address != SiteAddresses.help }
    }
  }

  private static func otherPages(_ frame: SiteFrame) -> [(String, SiteAddress)] {
    let site = frame.site
    var links = [
      (frame.words("home"), SiteAddresses.home), (frame.words("menu_modules"), SiteAddresses.modules),
      (frame.words("menu_progress"), SiteAddresses.progress),
    ]
    if site.modules.flatMap(\.lessons).contains(where: { !$0.document.worksheets.isEmpty }) {
      links.append((frame.words("dossier_title"), SiteAddresses.dossier))
    }
    links.append((frame.words("recap_title"), SiteAddresses.recapitulation))
    if site.orientation != nil { links.append((frame.words("orientation_title"), SiteAddresses.orientation)) }
    links += site.followUps.map { ($0.displayTitle, SiteAddresses.followUp($0.id)) }
    let aboutObstacles = pagesAboutObstacles(of: site).map(\.address)
    links += site.pages.filter { !aboutObstacles.contains($0.address) }.map { ($0.title, $0.address) }
    if !site.glossary.isEmpty { links.append((frame.words("glossary"), SiteAddresses.glossary)) }
    for (address, key) in [
      (SiteAddresses.contact, "contact_page"), (SiteAddresses.legalNotice, "legal_notice"),
      (SiteAddresses.personalData, "personal_data"), (SiteAddresses.accessibility, "accessibility_page"),
    ] where !links.contains(where: { $0.1 == address }) {
      links.append((frame.words(key), address))
    }
    return links
  }
}
