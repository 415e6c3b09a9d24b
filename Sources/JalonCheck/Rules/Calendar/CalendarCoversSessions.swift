import JalonCore
import JalonCurriculum

/// An imported calendar goes as far as the sessions that it is to spare.
enum CalendarCoversSessions: SiteRule {
  static let id = RuleID("calendar-covers-sessions")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Un calendrier importé couvre toutes les séances qui s'y fient.",
      en: "An imported calendar covers all the sessions that rely on it."),
    reason: LocalizedText(
      fr:
        "Au-delà de son dernier jour, des séances tomberaient pendant les vacances sans que rien ne le dise. Téléchargez le calendrier de l'année suivante.",
      en: "Beyond its last day, sessions would fall into holidays and nothing would tell. Download the next year's."),
    example: RuleManual.Example(
      path: "content/workshops/atelier.md", wrong: ScheduleExample.workshop("fermetures: [vacances]\n"),
      right: ScheduleExample.workshop("fermetures: [vacances]\n", start: "2027-02-23 10:00").replacing(
        "nombre: 4", with: "nombre: 1"),
      besides: [
        "content/calendars/vacances.ics": """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20270206
        DTEND;VALUE=DATE:20270222
        END:VEVENT
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20270227
        DTEND;VALUE=DATE:20270302
        END:VEVENT
        END:VCALENDAR

        """
      ]))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.workshops.flatMap { workshop -> [Diagnostic] in
      guard let series = workshop.workshop.series, !series.closures.isEmpty else { return [] }
      let dates = workshop.upcoming(on: site.now).map(\.start.date)
      let named = series.closures.compactMap { name in
        site.calendars[name.value].flatMap { calendar in
          calendar.coverage.map { Named(calendar: calendar, coverage: $0, range: name.range) }
        }
      }
      // Two years of one zone are two files: what no calendar reaches is what is not known.
      guard let last = named.max(by: { $0.coverage.upperBound < $1.coverage.upperBound }),
        let first = named.min(by: { $0.coverage.lowerBound < $1.coverage.lowerBound })
      else { return [] }
      let after = dates.filter { $0 > last.coverage.upperBound }
      let before = dates.filter { $0.adding(days: lead) < first.coverage.lowerBound }
      return [
        after.first.map { beyond(last.calendar, last.coverage, after.count, $0, at: last.range) },
        before.last.map { short(first.calendar, first.coverage, before.count, $0, at: first.range) },
      ].compactMap { $0 }
    }
  }

  private struct Named {
    let calendar: ImportedCalendar
    let coverage: ClosedRange<LocalDate>
    let range: SourceRange
  }

  /// The school year's first holidays come seven weeks after its first day: a calendar of that year has nothing before.
  private static let lead = 62

  private static func beyond(
    _ calendar: ImportedCalendar, _ coverage: ClosedRange<LocalDate>, _ count: Int, _ first: LocalDate,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, .warning, at: range,
      LocalizedText(
        fr:
          "« \(calendar.id) » s'arrête au \(coverage.upperBound) : \(count) \(count > 1 ? "séances sont" : "séance est") après, dès le \(first.spoken(.french))",
        en:
          "'\(calendar.id)' stops on \(coverage.upperBound): \(count) \(count > 1 ? "sessions are" : "session is") later, from \(first.spoken(.english)) on"
      ),
      explanation: LocalizedText(
        fr:
          "Importez le calendrier qui couvre ces dates dans content/calendars/ : on ne sait pas si elles sont libres.",
        en: "Import the calendar that covers these dates into content/calendars/: nobody knows whether they are free."))
  }

  private static func short(
    _ calendar: ImportedCalendar, _ coverage: ClosedRange<LocalDate>, _ count: Int, _ last: LocalDate,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, .warning, at: range,
      LocalizedText(
        fr:
          "« \(calendar.id) » ne commence qu'au \(coverage.lowerBound) : \(count) \(count > 1 ? "séances sont" : "séance est") avant, jusqu'au \(last.spoken(.french))",
        en:
          "'\(calendar.id)' begins only on \(coverage.lowerBound): \(count) \(count > 1 ? "sessions are" : "session is") earlier, until \(last.spoken(.english))"
      ),
      explanation: LocalizedText(
        fr: "Importez aussi le calendrier d'avant, et nommez les deux.",
        en: "Import the calendar before it too, and name both."))
  }
}
