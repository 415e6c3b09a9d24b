import JalonCore
import JalonCurriculum
import JalonSyntax

enum WorkshopPage: PageKind {
  /// How many dates are shown unfolded.
  private static let limit = 12

  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.workshops.map { workshop in
      let head = PageHead(
        address: workshop.address, kind: "workshop", title: frame.facts.text(workshop.title),
        description: frame.facts.text(workshop.workshop.summary),
        trail: [(frame.words("menu_workshops"), SiteAddresses.workshops)], scripts: ["jalon-agenda"])
      return HTMLPage(
        head, layout: "layouts/workshop",
        dependencies: workshop.document.dependencies + [frame.site.now.description, frame.site.modulesDigest]
      ) {
        let body = try reader.read(workshop.document, on: head)
        return frame.record(head, record(workshop, body, head, frame), body)
      }
    }
  }

  private static func record(
    _ scheduled: ScheduledWorkshop, _ body: BodyReader.Body, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord {
    let workshop = scheduled.workshop
    let site = frame.site
    let cards = Cards(frame, on: head)
    func link(_ title: String, _ address: SiteAddress) -> TemplateRecord {
      TemplateRecord(["title": frame.facts.text(title), "href": head.href(address, in: site)])
    }
    return sessions(scheduled, head, frame).merging(
      TemplateRecord([
        "summary": head.description, "facts": cards.facts(scheduled.document.facts, body),
        "details": WorkshopDetails(scheduled, head, frame).rows, "contacts": workshop.registration.map(cards.contact),
        "calendars": [
          AgendaCalendars.record(
            frame.words("calendar_link"), SiteAddresses.workshopCalendar(scheduled.id), frame, head)
        ],
        "catch_up": scheduled.catchUp.map { link($0.title, $0.address) },
        "modules": workshop.modules.compactMap { site.module($0.value) }.map { link($0.title, $0.address) },
        "programmes": workshop.programmes.compactMap { site.programme($0.value) }.map {
          link($0.displayName, SiteAddresses.programme($0.id))
        },
        "places_left": placesLeft(workshop, frame), "zone_note": zone(scheduled, frame),
        "linked_data": LinkedData.script(SessionEvents(scheduled, frame).values),
      ]))
  }

  private static func sessions(
    _ scheduled: ScheduledWorkshop, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord {
    let list = SessionList(frame.site) { $0.id == scheduled.id }
    let cards = Cards(frame, on: head)
    var days: Set<String> = []
    func card(_ listed: SessionList.Listed) -> TemplateRecord {
      var record = cards.session(listed)
      // This is the workshop's own page; what its reader may still want is the date, to keep.
      record["href"] = nil
      record["ics_href"] = ownCalendar(of: listed, frame).map { head.href($0, in: frame.site) }
      let day = "seance-\(listed.session.original.date)"
      if !days.insert(day).inserted { record["day_id"] = "seance-\(listed.session.slug)" }
      return record
    }
    let past = list.past.map(card)
    return TemplateRecord([
      "sessions": list.announced.prefix(limit).map(card), "later": list.announced.dropFirst(limit).map(card),
      "past": past.reversed(), "withdrawn": withdrawn(scheduled, head, frame),
    ])
  }

  private static func ownCalendar(of listed: SessionList.Listed, _ frame: SiteFrame) -> SiteAddress? {
    let session = listed.session
    guard !session.status.isCancelled, session.start.date >= frame.site.now,
      SessionFiles.hasFile(session, on: frame.site.now)
    else { return nil }
    return SiteAddresses.sessionCalendar(listed.workshop.id, session.original)
  }

  /// Days that people may have noted, and that the series has no more.
  private static func withdrawn(
    _ scheduled: ScheduledWorkshop, _ head: PageHead, _ frame: SiteFrame
  ) -> [String] {
    scheduled.withdrawn.map(\.session).filter { $0.start.date >= frame.site.now }
      .sorted { $0.startUTC < $1.startUTC }
      .map { "\(frame.dates.day($0.start.date)), \(frame.dates.hours($0.start, $0.end))" }
  }

  private static func zone(_ scheduled: ScheduledWorkshop, _ frame: SiteFrame) -> String? {
    scheduled.workshop.series.map { series in
      frame.words(series.timeZone == "Europe/Paris" ? "zone_paris" : "zone_other", ["zone": series.timeZone])
    }
  }

  // A number without its date would be taken for today's.
  private static func placesLeft(_ workshop: Workshop, _ frame: SiteFrame) -> String? {
    guard let capacity = workshop.capacity?.value, let registered = workshop.registered?.value,
      let date = workshop.updated
    else {
      return nil
    }
    let left = capacity - registered
    let key =
      left > 0 ? (left == 1 ? "one_place_left" : "places_left") : workshop.hasWaitingList ? "waiting_list" : "full"
    return frame.words(key, ["n": "\(left)", "date": frame.dates.long(date.value)])
  }
}
