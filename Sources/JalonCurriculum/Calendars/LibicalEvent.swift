import CICal
import JalonCore

/// The door to libical's reading of events.
enum LibicalEvent {
  /// One VEVENT, from BEGIN to END; nil if libical makes nothing of it.
  static func read(_ text: String) -> ImportedEvent? {
    _ = isReady
    guard let component = icalparser_parse_string(text) else { return nil }
    defer { icalcomponent_free(component) }
    guard icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT else { return nil }

    var event = ImportedEvent()
    for property in properties(of: component, ICAL_ANY_PROPERTY) { take(property, into: &event) }
    return event
  }

  /// Debian's libical aborts on errors of content unless told otherwise.
  private static let isReady: Void = icalerror_set_errors_are_fatal(0)

  private static func take(_ property: OpaquePointer, into event: inout ImportedEvent) {
    switch icalproperty_isa(property) {
    case ICAL_SUMMARY_PROPERTY: event.summary = icalproperty_get_summary(property).map { String(cString: $0) }
    case ICAL_DTSTART_PROPERTY: event.start = time(icalproperty_get_dtstart(property))
    case ICAL_DTEND_PROPERTY: event.end = time(icalproperty_get_dtend(property))
    case ICAL_DURATION_PROPERTY: event.duration = Int(icaldurationtype_as_int(icalproperty_get_duration(property)))
    case ICAL_RRULE_PROPERTY: event.rule = text(of: property)
    case ICAL_EXDATE_PROPERTY: event.excluded.append(time(icalproperty_get_exdate(property)))
    case ICAL_RDATE_PROPERTY: event.added.append(time(icalproperty_get_rdate(property).time))
    case ICAL_STATUS_PROPERTY: event.isCancelled = icalproperty_get_status(property) == ICAL_STATUS_CANCELLED
    default: break
    }
  }

  private static func properties(of component: OpaquePointer, _ kind: icalproperty_kind) -> [OpaquePointer] {
    var found: [OpaquePointer] = []
    var next = icalcomponent_get_first_property(component, kind)
    while let property = next {
      found.append(property)
      next = icalcomponent_get_next_property(component, kind)
    }
    return found
  }

  private static func text(of property: OpaquePointer) -> String? {
    guard let text = icalproperty_get_value_as_string_r(property) else { return nil }
    defer { icalmemory_free_buffer(text) }
    return String(cString: text)
  }

  private static func time(_ time: icaltimetype) -> ImportedEvent.Time {
    var local: LocalDateTime?
    if let date = LocalDate(year: Int(time.year), month: Int(time.month), day: Int(time.day)),
      let clock = LocalTime(
        hour: time.is_date != 0 ? 0 : Int(time.hour), minute: time.is_date != 0 ? 0 : Int(time.minute))
    {
      local = LocalDateTime(date, clock)
    }
    return ImportedEvent.Time(local: local, isDate: time.is_date != 0, isUTC: icaltime_is_utc(time) != 0)
  }
}
