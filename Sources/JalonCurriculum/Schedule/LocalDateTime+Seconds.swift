import JalonCore

extension LocalDateTime {
  /// The date and hour whose clock reading is so many seconds after that of 1970-01-01 00:00.
  package init(naiveSeconds seconds: Int) {
    let days = seconds.flooredQuotient(by: 86_400)
    let minutes = (seconds - days * 86_400) / 60
    guard let time = LocalTime(hour: minutes / 60, minute: minutes % 60) else {
      preconditionFailure("the remainder of a day has 0 to 1439 minutes")
    }
    self.init(LocalDate(daysSince1970: days), time)
  }

  /// Seconds between the clock reading 1970-01-01 00:00 and this one, whatever the zone.
  package var naiveSeconds: Int {
    date.daysSince1970 * 86_400 + time.minutesSinceMidnight * 60
  }
}

extension Int {
  /// The quotient rounded towards the past, as days before 1970 need it.
  func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
