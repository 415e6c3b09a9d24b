import JalonCore
import JalonCurriculum
import JalonSyntax

enum AgendaPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard !frame.site.workshops.isEmpty else { return [] }
    let head = PageHead(
      address: SiteAddresses.workshops, kind: "agenda", title: frame.words("agenda_title"),
      description: frame.words("agenda_description"))
    return [
      HTMLPage(head, layout: "layouts/agenda", dependencies: [frame.site.now.description]) {
        let site = frame.site
        let cards = Cards(frame, on: head)
        return frame.record(
          head,
          TemplateRecord([
            "summary": head.description, "months": months(frame, cards),
            "workshops": site.workshops.map { workshop in
              TemplateRecord([
                "title": frame.facts.text(workshop.title), "href": head.href(workshop.address, in: site),
                "summary": frame.facts.text(workshop.workshop.summary),
                "mode": workshop.workshop.mode.map { frame.words("mode_\($0.value.rawValue)") },
              ])
            },
            "calendar_href": head.href(SiteAddresses.calendar, in: site),
            "programme_calendars": ProgrammeCalendars.programmes(of: site).map { programme in
              frame.link(
                frame.words("programme_calendar", ["name": frame.facts.text(programme.displayName)]),
                SiteAddresses.programmeCalendar(programme.id), head)
            },
            "zone_note": frame.words(
              site.timeZone == "Europe/Paris" ? "zone_paris" : "zone_other",
              ["zone": site.timeZone]),
          ]))
      }
    ]
  }

  private static func months(_ frame: SiteFrame, _ cards: Cards) -> [TemplateRecord] {
    let sessions = SessionList(frame.site).all
    let ids = sessions.map { String($0.session.start.date.description.prefix(7)) }
    var months: [TemplateRecord] = []
    var start = 0
    while start < sessions.count {
      let end = ids[start...].firstIndex { $0 != ids[start] } ?? sessions.count
      months.append(
        TemplateRecord([
          "id": "mois-\(ids[start])", "title": frame.dates.month(sessions[start].session.start.date),
          "sessions": sessions[start..<end].map(cards.session),
        ]))
      start = end
    }
    return months
  }
}
