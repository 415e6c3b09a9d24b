import JalonCore
import JalonCurriculum
import JalonSyntax

/// The professionals' entry grid: a table to print. Nothing can be written in the page, so nothing can be kept of it.
enum EntryGridPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.programmes.filter { !$0.grid.isEmpty }.map { programme in
      let head = GuideHead.head(
        of: programme, at: SiteAddresses.entryGrid(programme.id), kind: "entry-grid",
        words: ("entry_grid_title", "entry_grid_description"), frame,
        isForProfessionals: true)
      return HTMLPage(head, layout: "layouts/entry_grid", dependencies: [frame.site.now.description]) {
        frame.record(
          head,
          TemplateRecord([
            "summary": head.description, "unverified": ProgrammeRecord(programme, head, frame).unverified,
            "criteria": programme.grid.map { criterion in
              TemplateRecord(["text": frame.facts.text(criterion.text), "note": frame.facts.text(criterion.note)])
            },
            "facts": Cards(frame, on: head).facts(
              FactText.ids(in: programme.grid.flatMap { [$0.text, $0.note] })),
          ]))
      }
    }
  }
}
