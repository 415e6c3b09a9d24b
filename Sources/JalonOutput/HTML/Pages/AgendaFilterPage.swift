import JalonCore
import JalonCurriculum
import JalonSyntax

/// Some of the sessions, chosen by links alone.
enum AgendaFilterPage: PageKind {
  private static let limit = 60
  private static let groupLimit = 20

  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard !frame.site.workshops.isEmpty else { return [] }
    let filters = AgendaFilter.all(of: frame)
    return [index(filters, frame)] + filters.map { page($0, frame) }
  }

  private static func page(_ filter: AgendaFilter, _ frame: SiteFrame) -> HTMLPage {
    let head = PageHead(
      address: filter.address, kind: "agenda-filter", title: filter.label,
      trail: [(frame.words("menu_workshops"), SiteAddresses.workshops)], scripts: ["jalon-agenda"])
    return HTMLPage(head, layout: "layouts/agenda_filter", dependencies: [frame.site.now.description]) {
      frame.record(head, record(filter, head, frame))
    }
  }

  private static func record(_ filter: AgendaFilter, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let list = AgendaList(frame, on: head)
    var sessionsByTag: [String: [SessionList.Listed]] = [:]
    for listed in SessionList(frame.site).announced {
      for tag in AgendaList.tags(of: listed) { sessionsByTag[tag, default: []].append(listed) }
    }
    func chosen(_ tag: String) -> [SessionList.Listed] { sessionsByTag[tag] ?? [] }
    func more(_ sessions: [SessionList.Listed], _ limit: Int) -> String? {
      sessions.count > limit ? frame.words("agenda_more", ["n": "\(limit)", "all": "\(sessions.count)"]) : nil
    }
    let whole = filter.groups.first { $0.title == nil }.map { chosen($0.tag) }
    return TemplateRecord([
      "weeks": whole.map { list.weeks($0.prefix(limit)) }, "more": whole.flatMap { more($0, limit) },
      "groups": filter.groups.filter { $0.title != nil }.map { group in
        let sessions = chosen(group.tag)
        return TemplateRecord([
          "title": group.title, "sessions": sessions.prefix(groupLimit).map(list.session),
          "more": more(sessions, groupLimit),
        ])
      },
      "agenda_href": head.href(SiteAddresses.workshops, in: frame.site),
      "months_href": head.href(SiteAddresses.months, in: frame.site), "zone_note": AgendaPage.zone(frame),
    ])
  }

  private static func index(_ filters: [AgendaFilter], _ frame: SiteFrame) -> HTMLPage {
    let head = PageHead(
      address: SiteAddresses.filters, kind: "agenda-filters", title: frame.words("filters_title"),
      trail: [(frame.words("menu_workshops"), SiteAddresses.workshops)])
    return HTMLPage(head, layout: "layouts/site_map") {
      func group(_ key: String, _ links: [TemplateRecord]) -> TemplateRecord? {
        links.isEmpty ? nil : TemplateRecord(["title": frame.words(key), "links": links])
      }
      return frame.record(
        head,
        TemplateRecord([
          "groups": [
            group("filters_links", filters.map { frame.link($0.label, $0.address, head) }),
            group("places_title", PlacePage.links(frame, head)),
          ].compactMap { $0 }
        ]))
    }
  }
}
