import JalonCore
import JalonCurriculum

/// Sessions do not fall on a public holiday or a closure, unless their author says so.
enum SessionDayOpen: SiteRule {
  static let id = RuleID("session-day-open")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une séance ne tombe pas un jour férié ou de fermeture sans que ce soit voulu.",
      en: "A session does not fall on a public holiday or a closure unless it is meant to."),
    reason: LocalizedText(
      fr:
        "Les gens trouveraient porte close, sans transport ni garde d'enfants. Écrivez « jours fériés: sauter », ou « jours fériés: garder » si la séance a bien lieu.",
      en:
        "People would find closed doors, no transport and no childcare. Write 'holidays: skip', or 'holidays: keep' if the session does take place."
    ),
    example: RuleManual.Example(
      path: "content/workshops/atelier.md", wrong: ScheduleExample.workshop("", start: "2027-04-17 10:00"),
      right: ScheduleExample.workshop("jours fériés: sauter\n", start: "2027-04-17 10:00")),
    source: "Code du travail, article L3133-1")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.workshops.flatMap { workshop -> [Diagnostic] in
      guard let series = workshop.workshop.series else { return [] }
      let closed = ClosedDays(of: series, territory: workshop.territory, calendars: workshop.closures)
      var ofTheRhythm: [LocalDate] = []
      var diagnostics: [Diagnostic] = []
      for session in workshop.upcoming(on: site.now) {
        let closure = closed.closure(of: session)
        guard closure != nil || closed.isHoliday(session.start.date) else { continue }
        if let range = workshop.writtenRange(of: session) {
          diagnostics.append(named(session, closure, at: range))
        } else {
          ofTheRhythm.append(session.start.date)
        }
      }
      if !ofTheRhythm.isEmpty { diagnostics.append(unsaid(ofTheRhythm, series)) }
      return diagnostics
    }
  }

  /// Where the author said « garder », only a reminder.
  private static func unsaid(_ dates: [LocalDate], _ series: Series) -> Diagnostic {
    let french = DateList.text(dates, .french)
    let english = DateList.text(dates, .english)
    guard let range = series.ranges.holidays else {
      return Diagnostic(
        id, .warning, at: series.start.range,
        LocalizedText(fr: "séance un jour férié : \(french)", en: "session on a public holiday: \(english)"),
        explanation: LocalizedText(
          fr: "Écrivez « jours fériés: sauter », ou « jours fériés: garder » si elle a bien lieu.",
          en: "Write 'holidays: skip', or 'holidays: keep' if it does take place."))
    }
    return Diagnostic(
      id, .note, at: range,
      LocalizedText(
        fr: "séance gardée un jour férié : \(french)", en: "session kept on a public holiday: \(english)"))
  }

  private static func named(
    _ session: Session, _ closure: ImportedCalendar.Closure?, at range: SourceRange
  ) -> Diagnostic {
    let date = session.start.date
    let why =
      closure.map { closure in
        LocalizedText(
          fr: closure.title.map { "la fermeture « \($0) »" } ?? "une fermeture",
          en: closure.title.map { "the closure '\($0)'" } ?? "a closure")
      } ?? LocalizedText(fr: "un jour férié", en: "a public holiday")
    return Diagnostic(
      id, .warning, at: range,
      LocalizedText(
        fr: "le \(date.spoken(.french)) tombe sur \(why.french)",
        en: "\(date.spoken(.english)) falls on \(why.english)"),
      explanation: LocalizedText(
        fr: "Choisissez un autre jour, ou vérifiez que le lieu est bien ouvert.",
        en: "Choose another day, or check that the place is open."))
  }
}
