import CICal
import JalonCore

/// The door to libical's recurrence rules: local wall time in, dates out. It touches no global state after its first use.
enum LibicalRecurrence {
  /// The dates on which a rule falls from a start on, in order, for as long as they are wanted.
  static func dates(
    of rule: RecurrenceRule, from start: LocalDateTime, while isWanted: (LocalDate) -> Bool
  ) throws(RecurrenceProblem) -> [LocalDate] {
    _ = isReady
    let recurrence = icalrecurrencetype_from_string(rule.text)
    guard recurrence.freq.rawValue <= ICAL_YEARLY_RECURRENCE.rawValue else {
      throw RecurrenceProblem(.refused, at: 0..<0)
    }
    // libical makes no iterator for a rule that never falls, such as every 30 February.
    guard let iterator = icalrecur_iterator_new(recurrence, time(start)) else {
      throw RecurrenceProblem(.noSession, at: 0..<0)
    }
    defer { icalrecur_iterator_free(iterator) }

    var dates: [LocalDate] = []
    while true {
      let next = icalrecur_iterator_next(iterator)
      guard icaltime_is_null_time(next) == 0,
        let date = LocalDate(year: Int(next.year), month: Int(next.month), day: Int(next.day)), isWanted(date)
      else { return dates }
      dates.append(date)
    }
  }

  /// Debian's libical aborts on errors of content unless told otherwise.
  private static let isReady: Void = icalerror_set_errors_are_fatal(0)

  private static func time(_ local: LocalDateTime) -> icaltimetype {
    var time = icaltime_null_time()
    time.year = Int32(local.date.year)
    time.month = Int32(local.date.month)
    time.day = Int32(local.date.day)
    time.hour = Int32(local.time.hour)
    time.minute = Int32(local.time.minute)
    return time
  }
}
