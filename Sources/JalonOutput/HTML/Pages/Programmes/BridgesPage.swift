import JalonCore
import JalonCurriculum
import JalonSyntax

/// Every way from a programme to another, and out of them: a job or a training stand beside the rest, as outcomes do.
enum BridgesPage: PageKind {
  static func isNeeded(by site: Site) -> Bool { site.programmes.contains { !$0.bridges.isEmpty } }

  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard isNeeded(by: frame.site) else { return [] }
    let head = PageHead(
      address: SiteAddresses.bridges, kind: "bridges", title: frame.words("bridges_page"),
      description: frame.words("bridges_description"),
      trail: [(frame.words("menu_programmes"), SiteAddresses.programmes)], styles: ["jalon-programmes"])
    return [HTMLPage(head, layout: "layouts/bridges") { frame.record(head, record(head, frame)) }]
  }

  private static func record(_ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let programmes = frame.site.programmes
    return TemplateRecord([
      "summary": head.description, "programmes": programmes.map { programme($0, head, frame) },
      "exits": Bridge.Destination.allCases.filter { $0 != .programme }.compactMap { exit($0, head, frame) },
      "facts": Cards(frame, on: head).facts(
        FactText.ids(in: programmes.flatMap(\.bridges).flatMap { [$0.target, $0.who, $0.when, $0.how] })),
    ])
  }

  /// What leads to a programme, and what leads from it to others.
  private static func programme(_ programme: Programme, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let arrivals = frame.site.programmes.flatMap { origin in
      origin.bridges.filter { $0.target?.value == programme.id }.map {
        BridgeRecord($0, of: origin, head, frame).incoming
      }
    }
    let departures = programme.bridges.map { BridgeRecord($0, of: programme, head, frame).outgoing }
    return TemplateRecord([
      "id": anchor(of: programme), "name": frame.facts.text(programme.displayName),
      "href": head.href(SiteAddresses.programme(programme.id), in: frame.site), "arrivals": arrivals.nonEmpty,
      "departures": departures.nonEmpty, "apply": frame.facts.text(programme.admission?.how),
    ])
  }

  static func anchor(of programme: Programme) -> String { "parcours-\(programme.id)" }

  private static func exit(
    _ destination: Bridge.Destination, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord? {
    let bridges = frame.site.programmes.flatMap { origin in
      origin.bridges.filter { $0.destination(in: frame.site) == destination }.map {
        BridgeRecord($0, of: origin, head, frame).departure
      }
    }
    guard !bridges.isEmpty else { return nil }
    return TemplateRecord([
      "id": "vers-\(destination.rawValue.replacing("_", with: "-"))",
      "title": frame.words("exit_\(destination.rawValue)"), "bridges": bridges,
    ])
  }
}
