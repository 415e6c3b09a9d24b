import JalonCore
import JalonCurriculum
import JalonSyntax

/// One of the two versions of a lesson, as a page shows it.
struct LessonVersion {
  let lesson: Lesson
  /// Nil: this is the lesson itself.
  let simple: SimpleLesson?
  let module: Module

  init(_ lesson: Lesson, simple: SimpleLesson?, of module: Module) {
    self.lesson = lesson
    self.simple = simple
    self.module = module
  }

  var address: SiteAddress { simple?.address ?? lesson.address }
  var document: ResolvedDocument { simple?.document ?? lesson.document }
  var minutes: Int { simple?.minutes ?? lesson.minutes }
  /// A plain version has no such lists in its head.
  var lists: LessonLists? { simple == nil ? lesson.lists : nil }
  /// There is another version of it.
  var hasOther: Bool { lesson.simple != nil }

  func head(_ frame: SiteFrame) -> PageHead {
    let facts = frame.facts
    let title: String = simple?.title ?? lesson.title
    var head = PageHead(
      address: address, kind: "lesson", title: facts.text(title),
      description: facts.text(simple == nil ? lesson.summary : simple?.summary),
      trail: [
        (frame.words("menu_modules"), SiteAddresses.modules), (facts.text(module.title), module.address),
      ], scripts: scripts(frame))
    if simple != nil {
      head.trail.append((facts.text(lesson.title), lesson.address))
      head.label = label(frame)
      // Search engines are given the lesson: the two say the same.
      head.canonical = lesson.address
    }
    return head
  }

  private func scripts(_ frame: SiteFrame) -> [String] {
    ["jalon-lesson"] + (leadsToSimpleLesson(frame) ? ["jalon-simple"] : []) + (lesson.hasScore ? ["jalon-score"] : [])
  }

  /// It has another version, or a link of the page leads to a lesson that has one.
  private func leadsToSimpleLesson(_ frame: SiteFrame) -> Bool {
    let place = module.lessons.firstIndex { $0.slug == lesson.slug } ?? 0
    let neighbours = [place - 1, place + 1].filter(module.lessons.indices.contains).map { module.lessons[$0] }
    return hasOther || neighbours.contains { $0.simple != nil }
      || document.links.values.contains { $0.anchor == nil && frame.simpleTwins.contains($0.path) }
  }

  /// « Version simple », and « FALC » only for a text that people concerned read over.
  private func label(_ frame: SiteFrame) -> String {
    lesson.simple?.falcReview == nil ? frame.words("version_simple") : frame.words("version_falc")
  }

  /// What the page says of the other version; nil without one.
  func record(_ head: PageHead, _ frame: SiteFrame) -> TemplateRecord? {
    guard let twin = lesson.simple else { return nil }
    let review = twin.falcReview.map {
      frame.words("falc_reviewed", ["by": frame.facts.text($0.by), "date": frame.dates.long($0.date)])
    }
    return TemplateRecord([
      "current": simple == nil ? nil : label(frame),
      "href": head.href(simple == nil ? twin.address : lesson.address, in: frame.site),
      "label": simple == nil ? label(frame) : frame.words("version_full"), "note": simple == nil ? nil : review,
    ])
  }
}
