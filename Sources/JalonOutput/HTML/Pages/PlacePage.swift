import JalonCore
import JalonCurriculum
import JalonSyntax

/// A place: how one comes, what makes it usable for everyone, what takes place there.
enum PlacePage: PageKind {
  private static let limit = 20

  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    places(of: frame.site).map { place in
      let head = PageHead(
        address: SiteAddresses.place(place.id.value), kind: "place", title: name(place, frame),
        trail: [(frame.words("menu_workshops"), SiteAddresses.workshops)], scripts: ["jalon-agenda"])
      return HTMLPage(head, layout: "layouts/place", dependencies: [frame.site.now.description]) {
        frame.record(head, record(place, head, frame))
      }
    }
  }

  static func links(_ frame: SiteFrame, _ head: PageHead) -> [TemplateRecord] {
    places(of: frame.site).map { frame.link(name($0, frame), SiteAddresses.place($0.id.value), head) }
  }

  static func places(of site: Site) -> [Place] { site.places.values.sorted { $0.id.value < $1.id.value } }

  static func name(_ place: Place, _ frame: SiteFrame) -> String { frame.facts.text(place.name) ?? place.id.value }

  private static func record(_ place: Place, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let id = place.id.value
    let list = AgendaList(frame, on: head)
    // Two hundred places of as many workshops would each sort every session of the site.
    let held = SessionList(frame.site) { workshop in
      workshop.sessions.contains { ($0.place ?? workshop.workshop.place?.value) == id }
    }
    let sessions = held.announced.filter { AgendaList.tags(of: $0).contains("l-\(id)") }
    let rows: [(String, [String])] = [
      ("place_address", [place.address, place.city].compactMap { frame.facts.text($0) }),
      ("place_stop", some(place.stop, frame)), ("place_directions", some(place.directions?.value, frame)),
      ("detail_access", place.access.map { frame.words("access_\($0.value.rawValue)").sentenceStart }),
      ("place_capacity", place.capacity.map { [frame.words("place_people", ["n": "\($0)"])] } ?? []),
      ("place_position", some(place.position?.value, frame)),
    ]
    return TemplateRecord([
      "details": rows.filter { !$0.1.isEmpty }.map { TemplateRecord(["label": frame.words($0.0), "texts": $0.1]) },
      "weeks": list.weeks(sessions.prefix(limit)),
      "more": sessions.count > limit
        ? frame.words("agenda_more", ["n": "\(limit)", "all": "\(sessions.count)"]) : nil,
      "agenda_href": head.href(SiteAddresses.workshops, in: frame.site), "zone_note": AgendaPage.zone(frame),
    ])
  }

  private static func some(_ text: String?, _ frame: SiteFrame) -> [String] {
    frame.facts.text(text).map { [$0] } ?? []
  }
}
