import JalonCore
import JalonCurriculum
import JalonSyntax

/// The papers and messages of all workshops, for those who run them; no learner's page leads there.
enum OrganisersPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard !frame.site.workshops.isEmpty else { return [] }
    let head = PageHead(
      address: SiteAddresses.organisers, kind: "organisers", title: frame.words("organisers_title"),
      description: frame.words("organisers_description"), isHidden: true)
    return [
      HTMLPage(head, layout: "layouts/site_map") {
        frame.record(
          head,
          TemplateRecord([
            "summary": head.description,
            "groups": [
              TemplateRecord([
                "title": frame.words("workshops_title"),
                "links": frame.site.workshops.map {
                  frame.link(frame.facts.text($0.title), SiteAddresses.organiser($0.id), head)
                },
              ])
            ],
          ]))
      }
    ]
  }
}
