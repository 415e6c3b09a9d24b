import JalonCore
import JalonCurriculum

/// A feed of sessions, of one workshop or of many, in no particular order.
package struct Calendar: Sendable {
  /// What a calendar application calls it.
  package var name: String
  package var description: String?
  /// The page that shows the same; absolute.
  package var url: String?
  /// Where the feed itself is read again; absolute.
  package var source: String?
  /// The language of the words that Jalon adds.
  package var language: Language
  /// Whether the sessions are made up: every title then says so first.
  package var isExample: Bool
  package var events: [CalendarEvent]

  package init(
    name: String, description: String? = nil, url: String? = nil, source: String? = nil, language: Language = .french,
    isExample: Bool = false, events: [CalendarEvent]
  ) {
    self.name = name
    self.description = description
    self.url = url
    self.source = source
    self.language = language
    self.isExample = isExample
    self.events = events
  }

  /// The events in order of time, then of UID: the order in which every output lists them.
  var ordered: [CalendarEvent] {
    events.sorted { left, right in
      let (first, second) = (left.session.startUTC, right.session.startUTC)
      return first == second ? left.uid < right.uid : first < second
    }
  }

  var title: String { marked(name) }

  /// The title of an event as it is read on a lock screen.
  func title(of event: CalendarEvent) -> String {
    title(event.details.summary, isCancelled: event.session.status.isCancelled)
  }

  func title(_ summary: String, isCancelled: Bool) -> String {
    guard isCancelled else { return marked(summary) }
    return marked(LocalizedText(fr: "Annulé\u{A0}: ", en: "Cancelled: ")[language] + summary)
  }

  func reminder(_ summary: String) -> String {
    marked(LocalizedText(fr: "Rappel\u{A0}: ", en: "Reminder: ")[language] + summary)
  }

  private func marked(_ title: String) -> String {
    isExample ? LocalizedText(fr: "[EXEMPLE] ", en: "[EXAMPLE] ")[language] + title : title
  }
}
