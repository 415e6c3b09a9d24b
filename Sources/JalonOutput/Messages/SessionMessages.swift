import JalonCore
import JalonCurriculum
import JalonSyntax

/// The reminders of a session, ready to be sent: a mail seven days before, text messages two days and three hours before.
struct SessionMessages: Sendable {
  private let facts: SessionFacts

  init(_ facts: SessionFacts) {
    self.facts = facts
  }

  var texts: [TextMessage] { [twoDays, threeHours].compactMap { $0 } }

  /// No message is sent between 20:00 and 8:00: when the calendar does not ring, neither does a telephone.
  private var reminders: [Reminder] {
    guard let zone else { return [] }
    return Reminder.reminders(of: facts.session, in: zone)
  }

  private var zone: TimeZoneRules? {
    facts.workshop.series.flatMap { TimeZoneRules(named: $0.timeZone) }
  }

  private var twoDays: TextMessage? {
    reminders.first.map { message("sms_two_days", "sms_two_days_title", at: $0) }
  }

  private var threeHours: TextMessage? {
    reminders.first { $0.lead == 3 * 3600 }.map { message("sms_three_hours", "sms_three_hours_title", at: $0) }
  }

  private func message(_ key: String, _ title: String, at reminder: Reminder) -> TextMessage {
    TextMessage(key: key, title: title, text: text(key, of: facts.session), sending: sending(reminder))
  }

  /// Where no link can be told, and what is to be read names a hardship, the team gives it by hand.
  var missed: TextMessage? {
    guard let next = facts.following else { return nil }
    return TextMessage(key: "sms_missed", title: "sms_missed_title", text: text("sms_missed", of: next), sending: nil)
  }

  private func text(_ key: String, of session: Session) -> GSMText {
    let told = SessionFacts(facts.scheduled, session, in: facts.site, words: facts.words)
    let contact = facts.contact?.value ?? ""
    let text = facts.words(
      key,
      [
        "title": told.title, "day": told.shortDay, "hours": told.span, "start": told.begins, "place": told.shortPlace,
        "contact": contact,
      ])
    return GSMText((facts.isExample ? facts.words("sms_example") + " " : "") + text)
  }

  private func sending(_ reminder: Reminder) -> String? {
    guard let zone else { return nil }
    let local = zone.local(atUTC: facts.session.startUTC - reminder.lead)
    let dates = DateText(facts.site.language)
    return facts.words("send_at", ["date": dates.day(local.date), "hour": dates.hour(local.time)])
  }

  // MARK: - Mails

  var mailDay: String {
    let dates = DateText(facts.site.language)
    return facts.words("send_on", ["date": dates.day(facts.session.start.date.adding(days: -7))])
  }

  var subject: String {
    let mark = facts.isExample ? facts.words("sms_example") + " " : ""
    return mark + facts.words("mail_subject", ["title": facts.title, "day": facts.shortDay])
  }

  var subjectMissed: String {
    let mark = facts.isExample ? facts.words("sms_example") + " " : ""
    return mark + facts.words("missed_subject")
  }

  var mail: String {
    let words = facts.words
    var lines = [
      words("mail_hello"), "",
      words("mail_when", ["title": facts.title, "day": facts.day, "hours": facts.hours, "zone": facts.zone]), "",
    ]
    if let place = facts.place.flatMap({ facts.facts.text($0.name) }) {
      lines.append(words("mail_place", ["place": [place, facts.address].compactMap { $0 }.joined(separator: ", ")]))
      lines += facts.access
    }
    lines += facts.joining
    if !facts.workshop.bring.isEmpty {
      lines += ["", words("mail_bring")] + facts.workshop.bring.map { "- " + facts.facts.text($0) }
    }
    lines += ["", words("mail_needs")]
    lines += ["", words("mail_cancel")] + [facts.facts.text(facts.workshop.cancel?.value)].compactMap { $0 }
    if let contact = facts.contact?.value { lines.append(words("mail_contact", ["contact": contact])) }
    return signed(lines)
  }

  /// « On vous attend la prochaine fois », with the lesson to read in its place.
  var missedMail: String {
    let words = facts.words
    let dates = DateText(facts.site.language)
    var lines = [words("mail_hello"), "", words("missed_text", ["title": facts.title]), ""]
    if let next = facts.following {
      lines.append(
        words("missed_next", ["day": dates.day(next.start.date), "hours": dates.hours(next.start, next.end)]))
    } else {
      lines.append(words("missed_later"))
    }
    lines += lesson
    if let contact = facts.contact?.value { lines += ["", words("mail_contact", ["contact": contact])] }
    return signed(lines)
  }

  /// The lesson to read, unless its title or its address tells what nobody but the person should read.
  private var lesson: [String] {
    guard let lesson = facts.scheduled.catchUp else { return [] }
    let names = facts.site.programmes.map { $0.name?.value ?? $0.id }
    let title = facts.facts.text(lesson.title)
    guard TellingWords.first(in: title + " " + lesson.address.path, programmes: names) == nil else {
      return ["", facts.words("missed_ask_lesson")]
    }
    return ["", facts.words("missed_lesson", ["lesson": title])]
      + [facts.site.absolute(lesson.address)].compactMap { $0 }
  }

  private func signed(_ lines: [String]) -> String {
    (lines + ["", facts.words("mail_goodbye")] + [facts.organisation].compactMap { $0 }).joined(separator: "\n")
  }
}
