/// Which sessions are asked for, in the words of whoever asks.
public struct ScheduleQuery: Sendable {
  /// The first day; nil: the day of the question.
  public var from: String?
  /// The last day.
  public var to: String?
  public var programme: String?
  public var place: String?
  public var mode: String?
  public var workshop: String?
  public var provision: String?
  public var cohort: String?

  public init() {}
}
