import JalonCore
import JalonCurriculum
import JalonSyntax

enum GlossaryPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard !frame.site.glossary.isEmpty else { return [] }
    let head = PageHead(
      address: SiteAddresses.glossary, kind: "glossary", title: frame.words("glossary"),
      description: frame.words("glossary_description"))
    return [
      HTMLPage(head, layout: "layouts/glossary") {
        let terms = frame.site.glossary.sorted { Folding.key($0.term.value) < Folding.key($1.term.value) }
        return frame.record(
          head,
          TemplateRecord([
            "summary": head.description,
            "terms": terms.map { term in
              TemplateRecord([
                "term": frame.facts.text(term.term), "id": Slug.slug(of: term.term.value),
                "expansion": frame.facts.text(term.expansion), "definition": frame.facts.text(term.definition),
              ])
            },
          ]))
      }
    ]
  }
}
