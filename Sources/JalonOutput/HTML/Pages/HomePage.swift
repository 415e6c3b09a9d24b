import JalonCore
import JalonCurriculum
import JalonSyntax

enum HomePage: PageKind {
  /// How many sessions the first page shows.
  private static let sessionCount = 3

  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let site = frame.site
    let head = PageHead(
      address: SiteAddresses.home, kind: "home", title: frame.facts.text(site.title),
      description: frame.facts.text(site.settings.summary),
      scripts: site.workshops.isEmpty ? [] : ["jalon-agenda"])
    return [
      HTMLPage(head, layout: "layouts/home", dependencies: [site.now.description, site.modulesDigest]) {
        let cards = Cards(frame, on: head)
        return frame.record(
          head,
          TemplateRecord([
            "doors": site.home.doors.map { door in
              TemplateRecord([
                "title": frame.facts.text(door.title), "text": frame.facts.text(door.text),
                "links": door.links.map { frame.link(frame.facts.text($0.label), $0.address, head) },
              ])
            },
            "modules": site.modules.map(cards.module),
            "next_sessions": SessionList(site).upcoming.prefix(sessionCount).map(cards.session),
          ]))
      }
    ]
  }
}
