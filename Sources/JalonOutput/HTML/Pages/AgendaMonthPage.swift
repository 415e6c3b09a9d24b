import JalonCore
import JalonCurriculum
import JalonSyntax

/// A month's sessions, week by week, and the way to the months beside it. A list and no table: seven columns are not
/// readable at 320 px, and a screen reader would cross empty cells.
enum AgendaMonthPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard !frame.site.workshops.isEmpty else { return [] }
    let months = AgendaMonth.all(of: frame.site)
    return [index(months, frame)] + months.indices.map { page(months[$0], at: $0, among: months, frame) }
  }

  private static func page(
    _ month: AgendaMonth, at place: Int, among months: [AgendaMonth], _ frame: SiteFrame
  ) -> HTMLPage {
    let name = frame.dates.month(month.first)
    let head = PageHead(
      address: month.address, kind: "agenda-month", title: frame.words("month_title", ["month": name]),
      trail: [(frame.words("menu_workshops"), SiteAddresses.workshops)], scripts: ["jalon-agenda"])
    let now = frame.site.now
    let split = month.sessions.firstIndex { $0.session.start.date >= now } ?? month.sessions.endIndex
    // The day of the build shows only in what is past, and only a few months have both.
    let state = "\(split - month.sessions.startIndex)"
    let before = place > 0 ? months[place - 1] : nil
    let after = place + 1 < months.count ? months[place + 1] : nil
    return HTMLPage(
      head, layout: "layouts/agenda_month", dependencies: [state, before?.id ?? "", after?.id ?? ""]
    ) {
      let list = AgendaList(frame, on: head)
      func neighbour(_ month: AgendaMonth?) -> TemplateRecord? {
        month.map { frame.link(frame.dates.month($0.first), $0.address, head) }
      }
      let weeks = list.weeks(month.sessions[split...])
      return frame.record(
        head,
        TemplateRecord([
          "weeks": weeks, "has_toc": weeks.count > 1, "past": month.sessions[..<split].map(list.session),
          "menus": list.menus(month.sessions), "previous": neighbour(before), "next": neighbour(after),
          "zone_note": AgendaPage.zone(frame),
        ]))
    }
  }

  private static func index(_ months: [AgendaMonth], _ frame: SiteFrame) -> HTMLPage {
    let head = PageHead(
      address: SiteAddresses.months, kind: "agenda-months", title: frame.words("months_title"),
      trail: [(frame.words("menu_workshops"), SiteAddresses.workshops)])
    return HTMLPage(head, layout: "layouts/site_map", dependencies: months.map(\.id)) {
      let years = Dictionary(grouping: months, by: { $0.first.year })
      return frame.record(
        head,
        TemplateRecord([
          "groups": years.keys.sorted().map { year in
            TemplateRecord([
              "title": "\(year)",
              "links": (years[year] ?? []).map { frame.link(frame.dates.month($0.first), $0.address, head) },
            ])
          }
        ]))
    }
  }
}
