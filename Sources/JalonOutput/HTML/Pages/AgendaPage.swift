import JalonCore
import JalonCurriculum
import JalonSyntax

/// The next sessions, and the ways to the others.
enum AgendaPage: PageKind {
  /// How many sessions the first page shows: what a thumb scrolls, and a light page whatever the number of series.
  static let limit = 30
  private static let monthLimit = 3
  private static let pastDays = 31
  private static let pastLimit = 10

  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard !frame.site.workshops.isEmpty else { return [] }
    let head = PageHead(
      address: SiteAddresses.workshops, kind: "agenda", title: frame.words("agenda_title"),
      description: frame.words("agenda_description"), scripts: ["jalon-agenda"])
    return [
      HTMLPage(head, layout: "layouts/agenda", dependencies: [frame.site.now.description]) {
        frame.record(head, record(head, frame))
      }
    ]
  }

  private static func record(_ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let site = frame.site
    let sessions = SessionList(site)
    let list = AgendaList(frame, on: head)
    let next = sessions.announced.prefix(limit)
    let past = sessions.past.suffix(pastLimit).filter { $0.session.start.date >= site.now.adding(days: -pastDays) }
    return TemplateRecord([
      "summary": head.description, "weeks": list.weeks(next), "past": past.reversed().map(list.session),
      "menus": list.menus(next), "more": more(next.count, of: sessions.announced, head, frame),
      "months": months(head, frame),
      "links": AgendaFilter.all(of: frame).map { frame.link($0.shortLabel, $0.address, head) }
        + (PlacePage.places(of: site).isEmpty
          ? [] : [frame.link(frame.words("filter_places_short"), SiteAddresses.filters, head)]),
      "workshops": site.workshops.map { workshop in
        TemplateRecord([
          "title": frame.facts.text(workshop.title), "href": head.href(workshop.address, in: site),
          "summary": frame.facts.text(workshop.workshop.summary),
          "mode": workshop.workshop.mode.map { frame.words("mode_\($0.value.rawValue)") },
        ])
      },
      "calendars": AgendaCalendars.records(frame, head), "zone_note": zone(frame),
    ])
  }

  /// The next months, and the way to all of them: the sessions come first, on a narrow screen too.
  private static func months(_ head: PageHead, _ frame: SiteFrame) -> [TemplateRecord] {
    let coming = AgendaMonth.all(of: frame.site).filter { $0.last >= frame.site.now }
    let next = coming.prefix(monthLimit).map { frame.link(frame.dates.month($0.first), $0.address, head) }
    let all = frame.link(frame.words("months_all"), SiteAddresses.months, head)
    return next + (coming.count > next.count ? [all] : [])
  }

  static func zone(_ frame: SiteFrame) -> String {
    frame.words(frame.site.timeZone == "Europe/Paris" ? "zone_paris" : "zone_other", ["zone": frame.site.timeZone])
  }

  private static func more(
    _ count: Int, of sessions: ArraySlice<SessionList.Listed>, _ head: PageHead, _ frame: SiteFrame
  ) -> String? {
    guard sessions.count > count else { return nil }
    return frame.words("agenda_more", ["n": "\(count)", "all": "\(sessions.count)"])
  }
}
