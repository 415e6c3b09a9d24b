import JalonCore
import JalonCurriculum
import JalonSyntax

/// « Charte d'engagement »: what each side promises, to be signed on paper.
enum CharterPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.programmes.compactMap { programme in
      programme.charter.map { page($0, of: programme, frame) }
    }
  }

  private static func page(_ charter: Charter, of programme: Programme, _ frame: SiteFrame) -> HTMLPage {
    let head = GuideHead.head(
      of: programme, at: SiteAddresses.charter(programme.id), kind: "charter",
      words: ("charter_title", "charter_description"), frame)
    return HTMLPage(head, layout: "layouts/charter", dependencies: [frame.site.now.description]) {
      frame.record(
        head,
        TemplateRecord([
          "summary": head.description, "note": frame.facts.text(charter.note),
          "you": charter.you.map { frame.facts.text($0) }, "we": charter.we.map { frame.facts.text($0) },
          "facts": Cards(frame, on: head).facts(FactText.ids(in: charter.you + charter.we + [charter.note])),
        ]))
    }
  }
}
