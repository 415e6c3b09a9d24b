import JalonCore
import JalonCurriculum
import JalonSyntax

/// What a programme says to professionals alone: outcomes, obstacles, team. It would hurt the people concerned.
enum ProfessionalsPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.programmes.map { programme in
      let name = frame.facts.text(programme.displayName)
      let head = PageHead(
        address: SiteAddresses.professionals(programme.id), kind: "professionals",
        title: frame.words("professionals_title", ["name": name]),
        trail: [
          (frame.words("menu_programmes"), SiteAddresses.programmes), (name, SiteAddresses.programme(programme.id)),
        ])
      return HTMLPage(head, layout: "layouts/professionals") {
        frame.record(head, ProgrammeRecord(programme, head, frame).professionals)
      }
    }
  }
}
