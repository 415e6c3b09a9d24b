import JalonCore
import JalonCurriculum
import JalonSyntax

/// « Faire le point »: what may stand beside a project, and who helps.
enum CheckInPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard let checkIn = frame.site.checkIn else { return [] }
    let head = PageHead(
      address: SiteAddresses.checkIn, kind: "check-in", title: frame.words("check_in_title"),
      description: frame.facts.text(checkIn.summary) ?? frame.words("check_in_description"), scripts: ["check-in"],
      styles: ["jalon-guides"])
    return [
      HTMLPage(
        head, layout: "layouts/check_in", dependencies: GuideLinks.dependencies(of: frame.site)
      ) {
        let links = GuideLinks(frame, on: head)
        return frame.record(
          head,
          TemplateRecord([
            "summary": head.description, "urgent": links.urgent(checkIn.urgent),
            "questions": checkIn.questions.compactMap { question($0, links, frame) },
            "closing": frame.facts.text(checkIn.closing),
            "facts": Cards(frame, on: head).facts(
              FactText.ids(in: checkIn.texts) + checkIn.numbers.map(\.value)),
          ]))
      }
    ]
  }

  private static func question(
    _ question: CheckIn.Question, _ links: GuideLinks, _ frame: SiteFrame
  ) -> TemplateRecord? {
    guard let obstacle = question.obstacle?.value else { return nil }
    return TemplateRecord([
      "id": obstacle.rawValue.replacing("_", with: "-"), "title": frame.words("obstacle_\(obstacle.rawValue)"),
      "text": frame.facts.text(question.text), "help": frame.facts.text(question.help),
      "advice": frame.facts.text(question.advice), "link": links.page(question.lesson),
      "sentence": frame.facts.text(question.sentence), "urgent": links.urgent(question.urgent),
      "partners": frame.site.partners(for: question).map(links.partner),
    ])
  }
}
