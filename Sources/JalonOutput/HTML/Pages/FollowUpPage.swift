import JalonCore
import JalonCurriculum
import JalonSyntax

/// A request step by step: ticked and dated by the learner, on their device alone, or on paper.
enum FollowUpPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.followUps.map { followUp in
      let head = PageHead(
        address: SiteAddresses.followUp(followUp.id), kind: "follow-up",
        title: frame.facts.text(followUp.displayTitle), description: frame.facts.text(followUp.summary),
        scripts: ["follow-up"], styles: ["jalon-guides"])
      return HTMLPage(
        head, layout: "layouts/follow_up", dependencies: GuideLinks.dependencies(of: frame.site)
      ) {
        frame.record(head, record(followUp, head, frame))
      }
    }
  }

  private static func record(_ followUp: FollowUp, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let links = GuideLinks(frame, on: head)
    let cards = Cards(frame, on: head)
    let modules = followUp.modules.compactMap { frame.site.module($0.value) }
    let programmes = followUp.programmes.compactMap { frame.site.programme($0.value) }
    return TemplateRecord([
      "summary": head.description, "id": followUp.id,
      "steps": followUp.steps.map { step in
        TemplateRecord([
          "id": step.id.value, "title": frame.facts.text(step.title) ?? step.id.value,
          "text": frame.facts.text(step.text), "delay": frame.facts.text(step.delay), "optional": step.isOptional,
          "link": links.page(step.lesson),
        ])
      },
      "contacts": followUp.contacts.map(cards.contact),
      "links": modules.map { links.link(frame.facts.text($0.title), $0.address) }
        + programmes.map { links.link(frame.facts.text($0.displayName), SiteAddresses.programme($0.id)) },
      "facts": cards.facts(FactText.ids(in: followUp.texts)),
    ])
  }
}
