import JalonCore
import JalonCurriculum

extension ZonedInstant {
  /// `2027-03-02T10:00:00+01:00` (RFC 3339 § 5.6).
  var extended: String {
    let local = LocalDateTime(naiveSeconds: utc + offset)
    let minutes = abs(offset) / 60
    guard let difference = LocalTime(hour: minutes / 60, minute: minutes % 60) else {
      preconditionFailure("no zone is a day ahead of Greenwich")
    }
    return "\(local.date)T\(local.time):00\(offset < 0 ? "-" : "+")\(difference)"
  }
}
