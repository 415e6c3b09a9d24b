import JalonCore
import JalonCurriculum
import JalonSyntax

enum ProgressPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let head = PageHead(
      address: SiteAddresses.progress, kind: "progress", title: frame.words("menu_progress"),
      description: frame.words("progress_description"), scripts: ["progress"])
    return [
      HTMLPage(head, layout: "layouts/progress", dependencies: [frame.site.now.description, frame.site.modulesDigest]) {
        frame.record(
          head,
          TemplateRecord([
            "summary": head.description,
            "data_json": ScriptData.html(data(head, frame)),
          ]))
      }
    ]
  }

  private static func data(_ head: PageHead, _ frame: SiteFrame) -> JSONValue {
    let site = frame.site
    return .object([
      "site": .string(site.uidDomain),
      "modules": .array(
        site.modules.map { module in
          .object([
            "id": .string(module.slug), "title": .string(frame.facts.text(module.title)),
            "href": .string(head.href(module.address, in: site)),
            "lessons": .array(
              module.lessons.map { lesson in
                .object([
                  "id": .string(lesson.id), "title": .string(frame.facts.text(lesson.title)),
                  "href": .string(head.href(lesson.address, in: site)), "minutes": .integer(lesson.minutes),
                ])
              }),
          ])
        }),
      "sessions": .array(
        SessionList(site).all.filter { $0.session.start.date >= site.now }.map { session($0, head, frame) }),
    ])
  }

  private static func session(_ listed: SessionList.Listed, _ head: PageHead, _ frame: SiteFrame) -> JSONValue {
    let session = listed.session
    var isCancelled = false
    if case .cancelled = session.status { isCancelled = true }
    return .object([
      "uid": .string(listed.uid), "title": .string(frame.facts.text(listed.workshop.title)),
      "href": .string(head.href(listed.workshop.address, in: frame.site)),
      "start": .string(DateText.timestamp(session.start, offset: session.startOffset)),
      "date": .string(frame.dates.day(session.start.date)),
      "time": .string(frame.dates.hours(session.start, session.end)), "cancelled": .boolean(isCancelled),
    ])
  }
}
