import JalonCore
import JalonCurriculum
import JalonSyntax

/// The records that several pages show alike: modules, sessions, contacts, facts.
struct Cards: Sendable {
  private let frame: SiteFrame
  private let page: PageHead

  init(_ frame: SiteFrame, on page: PageHead) {
    self.frame = frame
    self.page = page
  }

  func module(_ module: Module) -> TemplateRecord {
    TemplateRecord([
      "title": frame.facts.text(module.title), "href": href(module.address),
      "summary": frame.facts.text(module.frontMatter.summary), "lesson_count": count(module.lessons.count),
      "duration": module.lessons.isEmpty ? nil : minutes(module.minutes),
      "stage": module.frontMatter.stage.map { frame.words("stage_\($0.rawValue)") },
    ])
  }

  func session(_ listed: SessionList.Listed) -> TemplateRecord {
    let session = listed.session
    var record = TemplateRecord([
      "title": frame.facts.text(listed.workshop.title), "href": href(listed.workshop.address),
      "uid": listed.uid, "day_id": "seance-\(session.original.date)",
      "date": frame.dates.day(session.start.date), "time": frame.dates.hours(session.start, session.end),
      "datetime": DateText.timestamp(session.start, offset: session.startOffset),
      "end_datetime": DateText.timestamp(session.end, offset: session.endOffset),
      "mode": listed.workshop.workshop.mode.map { frame.words("mode_\($0.value.rawValue)") }, "place": place(listed),
      "cancelled": false, "moved": false,
    ])
    switch session.status {
    case .planned: break
    case .moved:
      let change = change(of: session)
      record["moved"] = true
      record["moved_flag"] = change.flag
      record["moved_text"] = change.text
    case .cancelled(let reason):
      record["cancelled"] = true
      record["cancelled_reason"] = frame.facts.text(reason)
    }
    return record
  }

  /// What is new of a session that was moved, and how it was: its day, its hour, or else its place.
  private func change(of session: Session) -> (flag: String, text: String) {
    let words = frame.words
    if session.start.date != session.original.date {
      let before = frame.dates.day(session.original.date)
      return (words("flag_moved"), words("session_moved", ["before": before]))
    }
    if session.start != session.original {
      let before = frame.dates.hour(session.original.time)
      return (words("flag_moved_hour"), words("session_moved_hour", ["before": before]))
    }
    return (words("flag_moved_place"), words("session_moved_place"))
  }

  func contact(_ contact: Contact) -> TemplateRecord {
    let kind = frame.words("contact_\(contact.kind.rawValue)")
    return TemplateRecord([
      "label": frame.facts.text(contact.label) ?? kind.capitalizedFirst, "kind": kind,
      "value": frame.facts.text(contact.value), "href": contact.href, "hours": frame.facts.text(contact.hours),
    ])
  }

  /// « Chiffres de cette page »: each fact once, with its date and its source.
  /// - Parameter body: whose text may lead to them, and whose words are explained below it.
  func facts(_ ids: [String], _ body: BodyReader.Body? = nil) -> [TemplateRecord] {
    facts(ids + (body?.termFacts ?? []), linked: body?.linkedFacts ?? [])
  }

  func facts(_ ids: [String], linked: Set<String>) -> [TemplateRecord] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { frame.site.facts[$0] }.map { fact in
      let value = FactText.value(fact)
      let source = value == nil ? FactText.officialPage(fact) : fact.source ?? fact.official
      let name = frame.facts.text(fact.name).capitalizedFirst
      let isLinked = linked.contains(fact.id.value)
      return TemplateRecord([
        "id": FactText.entryID(fact.id.value), "label": name, "value": value,
        "back": isLinked ? "#" + FactText.placeID(fact.id.value) : nil,
        "back_label": frame.words("back_to_word", ["word": name]),
        "date": value == nil
          ? nil : fact.validAsOf.map { frame.words("valid_as_of", ["date": frame.dates.long($0.value)]) },
        "source_title": source.map { frame.facts.text($0.label) }, "source_href": source?.url,
        "to_verify": value != nil && fact.status == .toVerify,
        "expired": value != nil && fact.isExpired(on: frame.site.now),
      ])
    }
  }

  func minutes(_ minutes: Int) -> String {
    guard minutes >= 60 else { return frame.words(minutes == 1 ? "one_minute" : "minutes", ["n": "\(minutes)"]) }
    let rest = minutes % 60
    return rest == 0
      ? frame.words("hours", ["h": "\(minutes / 60)"])
      : frame.words("hours_minutes", ["h": "\(minutes / 60)", "n": rest < 10 ? "0\(rest)" : "\(rest)"])
  }

  private func count(_ lessons: Int) -> String {
    frame.words(lessons == 1 ? "one_lesson" : "lessons", ["n": "\(lessons)"])
  }

  private func place(_ listed: SessionList.Listed) -> String? {
    let id = listed.session.place ?? listed.workshop.workshop.place?.value
    return id.flatMap { frame.site.places[$0] }.flatMap { frame.facts.text($0.name) }
  }

  private func href(_ address: SiteAddress) -> String { page.href(address, in: frame.site) }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
