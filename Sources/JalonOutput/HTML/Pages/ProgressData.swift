import JalonCore
import JalonCurriculum
import JalonSyntax

/// What pages about a learner's progress give their scripts: lessons, sessions, worksheets.
struct ProgressData {
  private let head: PageHead
  private let frame: SiteFrame

  init(_ head: PageHead, _ frame: SiteFrame) {
    self.head = head
    self.frame = frame
  }

  /// By module, in the order of the site.
  var modules: JSONValue {
    .array(
      frame.site.modules.map { module in
        .object([
          "id": .string(module.slug), "title": .string(frame.facts.text(module.title)),
          "href": .string(head.href(module.address, in: frame.site)),
          "lessons": .array(module.lessons.map(lesson)),
        ])
      })
  }

  // A learner marks those of the past weeks, and plans a season ahead; many weekly workshops would make a page of
  // megabytes. A session that the learner's file names is shown all the same, by its workshop and its day.
  private static let pastDays = 56
  private static let comingDays = 183

  var sessions: JSONValue {
    let days = frame.site.now.adding(days: -Self.pastDays)...frame.site.now.adding(days: Self.comingDays)
    return .array(SessionList(frame.site).all.filter { days.contains($0.session.start.date) }.map(session))
  }

  /// Names of workshops by id, for sessions that are further away.
  var workshops: JSONValue {
    .object(
      Dictionary(
        frame.site.workshops.map { ($0.id, JSONValue.string(frame.facts.text($0.title))) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// Titles of the sheets and lists that may be shared, and the ids of those that never are.
  var activities: (shared: JSONValue, personal: JSONValue) {
    let lessons: [Lesson] = frame.site.modules.flatMap(\.lessons)
    var titles: [String: JSONValue] = [:]
    var personal: Set<String> = []
    for lesson in lessons {
      for activity in lesson.document.worksheets + lesson.document.checklists {
        if activity.isPrivate {
          personal.insert(activity.id.value)
        } else {
          titles[activity.id.value] = .string(frame.facts.text(activity.title ?? lesson.title))
        }
      }
    }
    return (.object(titles), .array(personal.sorted().map(JSONValue.string)))
  }

  private func lesson(_ lesson: Lesson) -> JSONValue {
    .members([
      "id": .string(lesson.id), "title": .string(frame.facts.text(lesson.title)),
      "href": .string(head.href(lesson.address, in: frame.site)), "minutes": .integer(lesson.minutes),
      "former": lesson.formerIDs.isEmpty ? nil : .array(lesson.formerIDs.map(JSONValue.string)),
    ])
  }

  private func session(_ listed: SessionList.Listed) -> JSONValue {
    let session = listed.session
    let workshop = listed.workshop
    return .members([
      "uid": .string(listed.uid), "title": .string(frame.facts.text(workshop.title)),
      // A message is read on a screen that others see.
      "neutral": .string(frame.facts.text(workshop.calendarTitle)),
      "href": .string(head.href(workshop.address, in: frame.site)),
      "start": .string(DateText.timestamp(session.start, offset: session.startOffset)),
      "end": .string(DateText.timestamp(session.end, offset: session.endOffset)),
      "date": .string(frame.dates.day(session.start.date)),
      "time": .string(frame.dates.hours(session.start, session.end)),
      "cancelled": .boolean(session.status.isCancelled),
      "catchUp": workshop.catchUp.map {
        .object([
          "title": .string(frame.facts.text($0.title)), "href": .string(head.href($0.address, in: frame.site)),
        ])
      },
    ])
  }
}
