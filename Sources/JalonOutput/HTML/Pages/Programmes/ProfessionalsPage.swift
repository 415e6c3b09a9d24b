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
        ], styles: ["jalon-programmes"])
      return HTMLPage(head, layout: "layouts/professionals", dependencies: [frame.site.now.description]) {
        frame.record(head, record(programme, head, frame))
      }
    }
  }

  private static func record(_ programme: Programme, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let record = ProgrammeRecord(programme, head, frame)
    return record.identity.merging(
      TemplateRecord([
        "programme_href": record.href(SiteAddresses.programme(programme.id)),
        "prescribers_href": programme.referral.map { _ in record.href(SiteAddresses.prescribers(programme.id)) },
        "entry_grid_href": programme.grid.isEmpty ? nil : record.href(SiteAddresses.entryGrid(programme.id)),
        "outcomes": OutcomeChart(programme, frame).groups, "sections": record.professionalSections,
        "facts": record.cards.facts(FactText.ids(in: programme.texts(for: .professionals))),
      ]))
  }
}
