import JalonCore
import JalonCurriculum
import JalonSyntax

/// « Ce parcours est-il pour moi ? »: the entry grid to read. Nothing is asked, nothing is counted.
enum SelfCheckPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.programmes.filter { !$0.learnerGrid.isEmpty }.map { programme in
      let head = GuideHead.head(
        of: programme, at: SiteAddresses.selfCheck(programme.id), kind: "self-check",
        words: ("self_check_title", "self_check_description"), frame)
      return HTMLPage(head, layout: "layouts/self_check", dependencies: [frame.site.now.description]) {
        frame.record(head, record(programme, head, frame))
      }
    }
  }

  private static func record(_ programme: Programme, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let links = GuideLinks(frame, on: head)
    let cards = Cards(frame, on: head)
    let admission = programme.admission
    let name = frame.facts.text(programme.displayName)
    var related = [
      links.link(frame.words("self_check_programme", ["name": name]), SiteAddresses.programme(programme.id))
    ]
    if frame.site.orientation != nil {
      related.append(links.link(frame.words("orientation_title"), SiteAddresses.orientation))
    }
    let apply = [
      admission?.how, admission?.delay.map { $0.map { frame.words("entry_delay") + frame.words("colon") + " " + $0 } },
    ]
    return TemplateRecord([
      "summary": head.description, "unverified": ProgrammeRecord(programme, head, frame).unverified,
      "criteria": GridRecord(programme, frame).criteria, "second_door": frame.facts.text(programme.otherDoor),
      "apply": apply.compactMap { frame.facts.text($0) },
      "papers": (admission?.papers ?? []).map { frame.facts.text($0) },
      "contacts": programme.contacts.map(cards.contact), "links": related,
      "facts": cards.facts(
        FactText.ids(
          in: programme.gridTexts + [programme.otherDoor, admission?.how, admission?.delay]
            + (admission?.papers ?? []))),
    ])
  }
}
