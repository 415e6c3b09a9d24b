/// The cancelled sessions of a workshop that the site has no more, for those who follow it.
struct WithdrawnEvents: Sendable {
  /// The id that it had.
  let workshop: String
  /// The calendar title that it had last.
  let name: String
  let events: [CalendarEvent]
}
