import JalonCore
import JalonCurriculum
import JalonSyntax

enum ModulesPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let head = PageHead(
      address: SiteAddresses.modules, kind: "modules", title: frame.words("modules_title"),
      description: frame.words("modules_description"))
    return [
      HTMLPage(head, layout: "layouts/modules", dependencies: [frame.site.modulesDigest]) {
        let cards = Cards(frame, on: head)
        return frame.record(head, TemplateRecord(["modules": frame.site.modules.map(cards.module)]))
      }
    ]
  }
}
