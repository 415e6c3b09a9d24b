import JalonCore

extension RuleID {
  /// A session begins at an hour that clocks show: not in the hour skipped when they go forward.
  package static let sessionTimeExists = RuleID("session-time-exists")
  /// A session begins and ends at hours that clocks show once: not in the hour doubled when they go back.
  package static let sessionTimeUnambiguous = RuleID("session-time-unambiguous")
  /// The time zone of a series is an IANA name.
  package static let sessionZoneKnown = RuleID("session-zone-known")
  /// Each date left out, moved or cancelled is that of a session, and is named once.
  package static let sessionExceptionMatches = RuleID("session-exception-matches")
  /// A series says when it ends.
  package static let sessionEndBounded = RuleID("session-end-bounded")
  /// A moved session does not fall onto another one of its series.
  package static let sessionMoveFree = RuleID("session-move-free")
  /// A recurrence rule follows RFC 5545 § 3.3.10, and gives sessions.
  package static let sessionRuleValid = RuleID("session-rule-valid")
  /// The start of a series is its first session.
  package static let sessionStartMatches = RuleID("session-start-matches")
  /// A series that ends after several sessions says how often they come.
  package static let sessionFrequencyGiven = RuleID("session-frequency-given")
  /// The end of a series is not before its start.
  package static let sessionUntilAfterStart = RuleID("session-until-after-start")
  /// A session ends after its start.
  package static let sessionEndAfterStart = RuleID("session-end-after-start")
  /// A session lasts at least a minute.
  package static let sessionDurationPositive = RuleID("session-duration-positive")
  /// A session lasts a day at most.
  package static let sessionDurationPlausible = RuleID("session-duration-plausible")
  /// A series begins in a year that people live in.
  package static let sessionYearPlausible = RuleID("session-year-plausible")
  /// A session outside the rhythm does not fall onto another one of its series.
  package static let sessionExtraFree = RuleID("session-extra-free")
  /// A series counts at least one session.
  package static let sessionCountPositive = RuleID("session-count-positive")
  /// A monthly series begins on a day that all months have.
  package static let sessionDayInEveryMonth = RuleID("session-day-in-every-month")
  /// A change to a published session is recorded, so that calendars take it over.
  package static let sessionChangeRecorded = RuleID("session-change-recorded")
  /// A session that calendars already hold is cancelled, not erased.
  package static let sessionRecordedKept = RuleID("session-recorded-kept")
  /// A history file stands beside its workshop.
  package static let sessionHistoryOwned = RuleID("session-history-owned")
  /// A history file is as `jalon schedule record` writes it.
  package static let sessionHistoryValid = RuleID("session-history-valid")
}
