import JalonCurriculum
import JalonSyntax

/// Messages ready to be copied, as pages show them.
struct MessageRecords {
  private let messages: SessionMessages
  private let frame: SiteFrame

  init(_ facts: SessionFacts, _ frame: SiteFrame) {
    messages = SessionMessages(facts)
    self.frame = frame
  }

  var reminders: [TemplateRecord] {
    [
      record(
        "mail", title: frame.words("mail_title"), sending: messages.mailDay, subject: messages.subject, messages.mail)
    ]
      + messages.texts.map(record)
  }

  var missed: [TemplateRecord] {
    [
      record(
        "missed-mail", title: frame.words("missed_mail_title"), sending: nil, subject: messages.subjectMissed,
        messages.missedMail)
    ]
      + [messages.missed].compactMap { $0 }.map(record)
  }

  private func record(_ message: TextMessage) -> TemplateRecord {
    var record = record(
      message.key.replacing("_", with: "-"), title: frame.words(message.title), sending: message.sending,
      subject: nil, message.text.string)
    record["count"] = frame.words("sms_count", ["n": "\(message.text.septets)", "limit": "\(GSMText.limit)"])
    record["is_long"] = !message.text.fits
    return record
  }

  private func record(
    _ id: String, title: String, sending: String?, subject: String?, _ text: String
  ) -> TemplateRecord {
    TemplateRecord([
      "id": "jalon-message-\(id)", "title": title, "sending": sending, "subject": subject, "text": text, "count": nil,
      "is_long": false,
    ])
  }
}
