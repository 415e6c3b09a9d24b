import JalonCore
import JalonCurriculum
import JalonSyntax

enum PersonalDataPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let page = frame.site.pages.first { $0.address == SiteAddresses.personalData }
    let head = PageHead(
      address: SiteAddresses.personalData, kind: "personal-data",
      title: page.map { frame.facts.text($0.title) } ?? frame.words("personal_data"),
      description: frame.facts.text(page?.summary), scripts: ["jalon-traces"])
    return [
      HTMLPage(head, layout: "layouts/personal_data", dependencies: page?.document.dependencies ?? []) {
        let body = try page.map { try reader.read($0.document, on: head) }
        return frame.record(
          head,
          TemplateRecord([
            "summary": head.description, "facts": Cards(frame, on: head).facts(page?.document.facts ?? [], body),
          ]), body)
      }
    ]
  }
}
