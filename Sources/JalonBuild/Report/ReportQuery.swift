/// Of whom a report is asked for, in the words of whoever asks.
public struct ReportQuery: Sendable {
  /// Nil: all cohorts.
  public var cohort: String?
  public var programme: String?

  public init(cohort: String? = nil, programme: String? = nil) {
    self.cohort = cohort
    self.programme = programme
  }
}
