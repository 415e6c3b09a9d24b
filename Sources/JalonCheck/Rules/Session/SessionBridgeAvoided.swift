import JalonCore
import JalonCurriculum

/// Sessions rarely suit people on the day between a public holiday and a weekend.
enum SessionBridgeAvoided: SiteRule {
  static let id = RuleID("session-bridge-avoided")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une séance un jour de « pont » se choisit.", en: "A session between a holiday and a weekend is a choice."),
    reason: LocalizedText(
      fr:
        "Entre un jour férié et un week-end, l'école et la crèche sont souvent fermées. Gardez la séance si elle a lieu, ou ajoutez le jour à « sauf: ».",
      en:
        "Between a public holiday and a weekend, schools and nurseries are often closed. Keep the session if it takes place, or add the day to 'except:'."
    ),
    example: RuleManual.Example(
      path: "content/workshops/atelier.md",
      wrong: ScheduleExample.workshop("jours fériés: sauter\n", start: "2027-04-23 10:00"),
      right: ScheduleExample.workshop("jours fériés: sauter\nsauf: [2027-05-07]\n", start: "2027-04-23 10:00")))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.workshops.compactMap { workshop in
      guard let series = workshop.workshop.series else { return nil }
      let closed = ClosedDays(of: series, territory: workshop.territory, calendars: [])
      let dates = workshop.upcoming(on: site.now).map(\.start.date).filter { isBridge($0, closed) }
      guard !dates.isEmpty else { return nil }
      return Diagnostic(
        id, .note, at: series.start.range,
        LocalizedText(
          fr: "séance un jour de pont : \(DateList.text(dates, .french))",
          en: "session between a holiday and a weekend: \(DateList.text(dates, .english))"),
        explanation: LocalizedText(
          fr: "L'école est souvent fermée ce jour-là. Pour l'ôter, ajoutez le jour à « sauf: ».",
          en: "Schools are often closed that day. To leave it out, add the day to 'except:'."))
    }
  }

  /// The Friday after a Thursday, the Monday before a Tuesday.
  private static func isBridge(_ date: LocalDate, _ closed: ClosedDays) -> Bool {
    guard !closed.isHoliday(date) else { return false }
    return switch date.weekday {
    case 5: closed.isHoliday(date.adding(days: -1))
    case 1: closed.isHoliday(date.adding(days: 1))
    default: false
    }
  }
}
