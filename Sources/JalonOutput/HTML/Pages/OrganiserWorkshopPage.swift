import JalonCore
import JalonCurriculum
import JalonSyntax

/// A workshop's sessions, each with its papers, and what only its team needs to know.
enum OrganiserWorkshopPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.workshops.map { workshop in
      let head = PageHead(
        address: SiteAddresses.organiser(workshop.id), kind: "organiser-workshop",
        title: frame.words("organiser_title", ["title": frame.facts.text(workshop.title)]),
        trail: [(frame.words("organisers_title"), SiteAddresses.organisers)], scripts: ["jalon-organiser"],
        styles: ["jalon-papers"], isHidden: true)
      return HTMLPage(
        head, layout: "layouts/organiser_workshop",
        dependencies: [frame.site.now.description, frame.site.modulesDigest]
      ) {
        frame.record(head, record(workshop, head, frame))
      }
    }
  }

  private static func record(
    _ workshop: ScheduledWorkshop, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord {
    let sessions = OrganiserWindow(frame.site.now).sessions(of: workshop)
    let last = sessions.last { $0.start.date <= frame.site.now } ?? sessions.first
    let facts = last.map { SessionFacts(workshop, $0, in: frame.site, words: frame.words) }
    return TemplateRecord([
      "details": details(workshop, frame), "workshop_href": head.href(workshop.address, in: frame.site),
      "links": sessions.map { session in
        frame.link(
          "\(frame.dates.day(session.start.date)), \(frame.dates.hours(session.start, session.end))",
          SiteAddresses.organiser(workshop.id, session: session.slug), head)
      },
      "messages": facts.map { MessageRecords($0, frame).missed },
    ])
  }

  private static func details(_ scheduled: ScheduledWorkshop, _ frame: SiteFrame) -> [TemplateRecord] {
    let workshop = scheduled.workshop
    let rows: [(String, String?)] = [
      ("organiser_calendar_title", frame.facts.text(scheduled.calendarTitle)),
      ("organiser_interpreters", workshop.interpreters.map { "\($0)" }),
      ("organiser_registered", workshop.registered.map { "\($0.value)" }),
      (
        "organiser_cohorts",
        frame.site.cohorts.filter { $0.workshops.contains { $0.value == workshop.id } }
          .map { frame.facts.text($0.name?.value ?? $0.id) }.joined(separator: ", ").nonEmpty
      ),
      ("organiser_parallel", workshop.isParallel ? frame.words("organiser_parallel_text") : nil),
    ]
    return rows.compactMap { key, text in
      text.map { TemplateRecord(["label": frame.words(key), "texts": [$0]]) }
    }
  }
}
