import JalonCore

/// A feed of sessions, of one workshop or of many, in no particular order.
package struct Calendar: Sendable {
  /// What a calendar application calls it.
  package var name: String
  /// The language of the words that Jalon adds.
  package var language: Language
  /// Whether the sessions are made up: every title then says so first.
  package var isExample: Bool
  package var events: [CalendarEvent]

  package init(name: String, language: Language = .french, isExample: Bool = false, events: [CalendarEvent]) {
    self.name = name
    self.language = language
    self.isExample = isExample
    self.events = events
  }

  /// The events in order of time, then of UID: the order in which every output lists them.
  var ordered: [CalendarEvent] {
    events.sorted { ($0.session.startUTC, $0.uid) < ($1.session.startUTC, $1.uid) }
  }

  var title: String { marked(name) }

  /// The title of an event as it is read on a lock screen.
  func title(of event: CalendarEvent) -> String {
    guard event.session.status.isCancelled else { return marked(event.summary) }
    let cancelled = LocalizedText(fr: "Annulé\u{A0}: ", en: "Cancelled: ")[language]
    return marked(cancelled + event.summary)
  }

  func reminder(of event: CalendarEvent) -> String {
    marked(LocalizedText(fr: "Rappel\u{A0}: ", en: "Reminder: ")[language] + event.summary)
  }

  private func marked(_ title: String) -> String {
    isExample ? LocalizedText(fr: "[EXEMPLE] ", en: "[EXAMPLE] ")[language] + title : title
  }
}
