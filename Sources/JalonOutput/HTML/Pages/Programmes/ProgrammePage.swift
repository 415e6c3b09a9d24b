import JalonCore
import JalonCurriculum
import JalonSyntax

enum ProgrammePage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.programmes.map { programme in
      let head = PageHead(
        address: SiteAddresses.programme(programme.id), kind: "programme",
        title: frame.facts.text(programme.displayName),
        description: frame.facts.text(programme.summary),
        trail: [(frame.words("menu_programmes"), SiteAddresses.programmes)])
      return HTMLPage(
        head, layout: "layouts/programme", dependencies: [frame.site.now.description, frame.site.modulesDigest]
      ) {
        frame.record(head, record(programme, head, frame))
      }
    }
  }

  private static func record(_ programme: Programme, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let record = ProgrammeRecord(programme, head, frame)
    return record.identity.merging(
      TemplateRecord([
        "summary": head.description, "sections": record.sections,
        "facts": record.cards.facts(FactText.ids(in: programme.texts(for: .learners))),
        "compare_href": frame.site.programmes.count > 1 ? record.href(SiteAddresses.comparison) : nil,
        "professionals_href": record.href(SiteAddresses.professionals(programme.id)),
        "guides": record.guides,
        "linked_data": LinkedData.script(ProgrammeCourse(programme, frame).values),
      ]))
  }
}
