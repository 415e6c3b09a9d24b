import JalonCore
import JalonCurriculum

extension ScheduledWorkshop {
  /// The sessions that will take place: what is past cannot be mended.
  func upcoming(on day: LocalDate) -> [Session] {
    sessions.filter { $0.end.date >= day && !$0.status.isCancelled }
  }

  /// Where the workshop's session was written that its author moved, or added.
  func writtenRange(of session: Session) -> SourceRange? {
    guard let series = workshop.series else { return nil }
    if session.status == .moved {
      return series.moved.first { $0.from.value == session.original.date }.map { $0.toRange ?? $0.from.range }
    }
    return series.also.first { $0.value == session.original }?.range
  }
}

/// Days as a headline gives them: the first ones, and how many more there are.
enum DateList {
  static func text(_ dates: [LocalDate], _ language: Language) -> String {
    let shown = dates.prefix(3).map { $0.spoken(language) }.joined(separator: ", ")
    let more = dates.count - 3
    guard more > 0 else { return shown }
    return switch language {
    case .french: "\(shown) et \(more) \(more == 1 ? "autre" : "autres")"
    case .english: "\(shown) and \(more) more"
    }
  }
}
