import JalonCore

/// When a series does not take place: public holidays, if it says so, and the calendars that it names.
package struct ClosedDays: Sendable {
  private let holidays: PublicHolidays
  private let skipsHolidays: Bool
  private let calendars: [ImportedCalendar]

  package init(of series: Series, territory: PublicHolidays.Territory, calendars: [ImportedCalendar]) {
    holidays = PublicHolidays(territory)
    skipsHolidays = series.holidays == .skip
    self.calendars = calendars
  }

  func skips(_ session: Session) -> Bool {
    skipsHolidays && holidays.contains(session.original.date) || closure(of: session) != nil
  }

  package func isHoliday(_ date: LocalDate) -> Bool { holidays.contains(date) }

  /// The closure that a session falls into, as it takes place.
  package func closure(of session: Session) -> ImportedCalendar.Closure? {
    for calendar in calendars {
      if let closure = calendar.closure(from: session.start, to: session.end) { return closure }
    }
    return nil
  }
}
