import JalonCore
import JalonCurriculum
import JalonSyntax

/// A page at a former address: it leads to the new one at once, and by a link where the browser does not follow.
enum MovedPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.aliases.map { alias in
      let title = frame.facts.text(alias.title)
      let head = PageHead(address: alias.address, kind: "moved", title: title, isHidden: true)
      return HTMLPage(head, layout: "layouts/moved", dependencies: [alias.target.path, title]) {
        frame.record(
          head,
          TemplateRecord([
            "target_href": head.href(alias.target, in: frame.site), "canonical": frame.site.absolute(alias.target),
          ]))
      }
    }
  }
}
