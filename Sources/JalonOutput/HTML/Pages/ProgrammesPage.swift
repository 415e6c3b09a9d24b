import JalonCore
import JalonCurriculum
import JalonSyntax

/// The programmes side by side.
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
            "summary": head.description, "rows": ProgrammeRecord.comparison(frame, head),
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
