import JalonCore
import JalonCurriculum
import JalonSyntax

/// The programmes, and the pages about all of them.
enum ProgrammesPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard !frame.site.programmes.isEmpty else { return [] }
    let head = PageHead(
      address: SiteAddresses.programmes, kind: "programmes", title: frame.words("programmes_page"),
      description: frame.words("programmes_description"))
    return [
      HTMLPage(head, layout: "layouts/programmes") {
        frame.record(
          head,
          TemplateRecord([
            "summary": head.description,
            "orientation_href": frame.site.orientation.map { _ in
              head.href(SiteAddresses.orientation, in: frame.site)
            },
            "compare_href": frame.site.programmes.count > 1
              ? head.href(SiteAddresses.comparison, in: frame.site) : nil,
            "bridges_href": BridgesPage.isNeeded(by: frame.site)
              ? head.href(SiteAddresses.bridges, in: frame.site) : nil,
            "partners_href": frame.site.partners.isEmpty
              ? nil : head.href(SiteAddresses.partners, in: frame.site),
            "programmes": frame.site.programmes.map { programme in
              TemplateRecord([
                "name": frame.facts.text(programme.displayName), "operator": frame.facts.text(programme.operatorName),
                "href": head.href(SiteAddresses.programme(programme.id), in: frame.site),
                "summary": frame.facts.text(programme.summary),
              ])
            },
          ]))
      }
    ]
  }
}
