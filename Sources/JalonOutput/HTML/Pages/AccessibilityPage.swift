import JalonCore
import JalonCurriculum
import JalonSyntax

/// The declaration that article 47 of the law of 11 February 2005 asks for. Without an audit a site is « non conforme »,
/// whatever its real state.
enum AccessibilityPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let head = PageHead(
      address: SiteAddresses.accessibility, kind: "accessibility", title: frame.words("accessibility_page"),
      description: frame.words("accessibility_description"))
    return [
      HTMLPage(head, layout: "layouts/accessibility", dependencies: [frame.site.now.description]) {
        let settings = frame.site.settings
        let cards = Cards(frame, on: head)
        return frame.record(
          head,
          TemplateRecord([
            "organisation": frame.facts.text(settings.organisation?.name) ?? frame.facts.text(frame.site.title),
            "mention": frame.words("accessibility_mention"), "reason": frame.words("accessibility_reason"),
            "contacts": settings.contacts.map(cards.contact), "email": settings.organisation?.email,
            "site_map_href": head.href(SiteAddresses.siteMap, in: frame.site),
            "date": frame.dates.long(frame.site.now),
          ]))
      }
    ]
  }
}
