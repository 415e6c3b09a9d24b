import JalonCore
import JalonCurriculum

/// The hours planned are those that were announced.
enum SessionHoursAnnounced: SiteRule {
  static let id = RuleID("session-hours-announced")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Les heures prévues sont les heures annoncées.", en: "The hours planned are those that were announced."),
    reason: LocalizedText(
      fr:
        "Une attestation, une convention ou un revenu peut dépendre du nombre d'heures. Ajoutez une séance (« séances en plus: »), ou corrigez « heures annoncées: ».",
      en:
        "A certificate, an agreement or an income may depend on the number of hours. Add a session ('also:'), or correct 'announced_hours:'."
    ),
    example: RuleManual.Example(
      path: "content/workshops/atelier.md", wrong: ScheduleExample.workshop("heures annoncées: 10 h\n"),
      right: ScheduleExample.workshop("heures annoncées: 8 h\n")))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.workshops.compactMap { workshop in
      guard let announced = workshop.workshop.announcedMinutes, !workshop.sessions.isEmpty else { return nil }
      let held = workshop.sessions.filter { !$0.status.isCancelled }
      let planned = held.reduce(0) { $0 + ($1.endUTC - $1.startUTC) / 60 }
      guard planned != announced.value else { return nil }
      return Diagnostic(
        id, .warning, at: announced.range,
        LocalizedText(
          fr: "\(hours(announced.value)) annoncées, \(hours(planned)) prévues en \(held.count) séances",
          en: "\(hours(announced.value)) announced, \(hours(planned)) planned in \(held.count) sessions"),
        explanation: LocalizedText(
          fr:
            "Les séances annulées ou sautées ne comptent pas. Ajoutez-en sous « séances en plus: », ou corrigez ce nombre.",
          en: "Sessions cancelled or skipped do not count. Add some under 'also:', or correct this number."))
    }
  }

  private static func hours(_ minutes: Int) -> String {
    let rest = minutes % 60
    return rest == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(rest < 10 ? "0" : "")\(rest)"
  }
}
