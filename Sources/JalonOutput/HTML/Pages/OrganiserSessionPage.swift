import JalonCore
import JalonCurriculum
import JalonSyntax

/// A session's attendance sheet, confirmation, certificate and reminders. They are read by others, so nothing on them tells
/// more than a day, an hour and a place: not the page's own title either, which browsers print above.
enum OrganiserSessionPage: PageKind {
  private static let rows = 12
  private static let mostRows = 40

  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let window = OrganiserWindow(frame.site.now)
    return frame.site.workshops.flatMap { workshop in
      window.sessions(of: workshop).map { page(SessionFacts(workshop, $0, in: frame.site, words: frame.words), frame) }
    }
  }

  private static func page(_ facts: SessionFacts, _ frame: SiteFrame) -> HTMLPage {
    let workshop = facts.scheduled
    let head = PageHead(
      address: SiteAddresses.organiser(workshop.id, session: facts.session.slug), kind: "organiser-session",
      title: frame.words("organiser_session_title", ["title": facts.title, "day": facts.day]),
      trail: [
        (frame.words("organisers_title"), SiteAddresses.organisers),
        (frame.words("organiser_workshop"), SiteAddresses.organiser(workshop.id)),
      ], scripts: ["jalon-organiser"], styles: ["jalon-papers"], isHidden: true)
    return HTMLPage(
      head, layout: "layouts/organiser_session", dependencies: [frame.site.modulesDigest, facts.following?.slug ?? ""]
    ) {
      frame.record(head, record(facts, head, frame))
    }
  }

  private static func record(_ facts: SessionFacts, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let capacity = facts.workshop.capacity?.value ?? rows
    let messages = MessageRecords(facts, frame)
    return TemplateRecord([
      "organisation": facts.organisation, "name": facts.title, "date": facts.day, "time": facts.hours,
      "zone_note": facts.zone, "place": facts.shortPlace, "address": facts.address, "details": details(facts),
      "duration": Cards(frame, on: head).minutes((facts.session.endUTC - facts.session.startUTC) / 60),
      "lines": (1...min(max(capacity, 6), mostRows)).map { TemplateRecord(["number": "\($0)"]) },
      "messages": messages.reminders + messages.missed, "demo": facts.isExample,
    ])
  }

  /// What a confirmation says of how to come.
  private static func details(_ facts: SessionFacts) -> [TemplateRecord] {
    let words = facts.words
    let rows: [(String, [String])] = [
      ("detail_access", facts.access), ("detail_link", facts.joining),
      ("detail_bring", facts.workshop.bring.map { facts.facts.text($0) }),
      (
        "detail_cancel",
        [facts.facts.text(facts.workshop.cancel?.value)].compactMap { $0 }
          + (facts.contact?.value.map { [words("mail_contact", ["contact": $0])] } ?? [])
      ),
    ]
    return rows.filter { !$0.1.isEmpty }.map { TemplateRecord(["label": words($0.0), "texts": $0.1]) }
  }
}
