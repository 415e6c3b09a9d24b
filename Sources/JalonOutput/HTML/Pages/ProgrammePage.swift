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
        frame.record(head, ProgrammeRecord(programme, head, frame).learners)
      }
    }
  }
}
