import JalonCore
import JalonCurriculum
import JalonSyntax

enum WorkshopPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.workshops.map { workshop in
      let head = PageHead(
        address: workshop.address, kind: "workshop", title: frame.facts.text(workshop.title),
        description: frame.facts.text(workshop.workshop.summary),
        trail: [(frame.words("menu_workshops"), SiteAddresses.workshops)])
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
    return TemplateRecord([
      "summary": head.description, "facts": cards.facts(scheduled.document.facts, body),
      "details": WorkshopDetails(workshop, frame).rows,
      "sessions": SessionList(site) { $0.id == scheduled.id }.all.map(cards.session),
      "contacts": workshop.registration.map(cards.contact),
      "calendar_href": head.href(SiteAddresses.workshopCalendar(scheduled.id), in: site),
      "catch_up": scheduled.catchUp.map { link($0.title, $0.address) },
      "modules": workshop.modules.compactMap { site.module($0.value) }.map { link($0.title, $0.address) },
      "programmes": workshop.programmes.compactMap { site.programme($0.value) }.map {
        link($0.displayName, SiteAddresses.programme($0.id))
      },
      "places_left": placesLeft(workshop, frame),
      "linked_data": LinkedData.script(SessionEvents(scheduled, frame).values),
    ])
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
