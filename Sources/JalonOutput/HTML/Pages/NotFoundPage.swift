import JalonCore
import JalonCurriculum
import JalonSyntax

enum NotFoundPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let head = PageHead(
      address: SiteAddresses.notFound, kind: "not-found", title: frame.words("not_found"), isHidden: true)
    return [HTMLPage(head, layout: "layouts/not_found") { frame.record(head, TemplateRecord()) }]
  }
}
