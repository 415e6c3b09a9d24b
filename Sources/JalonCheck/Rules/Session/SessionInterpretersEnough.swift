import JalonCore
import JalonCurriculum

/// Beyond two hours, two interpreters take turns.
enum SessionInterpretersEnough: SiteRule {
  static let id = RuleID("session-interpreters-enough")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Au-delà de 2 heures, 2 interprètes se relaient.", en: "Beyond 2 hours, 2 interpreters take turns."),
    reason: LocalizedText(
      fr:
        "Interpréter fatigue vite : seul au-delà de 2 heures, on ne traduit plus bien. Réservez-en 2 (« interprètes: 2 »), ou faites des séances plus courtes.",
      en:
        "Interpreting tires quickly: alone beyond 2 hours, one no longer translates well. Book 2 ('interpreters: 2'), or make sessions shorter."
    ),
    example: RuleManual.Example(
      path: "content/workshops/atelier.md",
      wrong: ScheduleExample.workshop("aménagements: [interprète LSF]\ninterprètes: 1\n", duration: "3 h"),
      right: ScheduleExample.workshop("aménagements: [interprète LSF]\ninterprètes: 2\n", duration: "3 h")))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.workshops.compactMap { workshop in
      guard let provision = workshop.workshop.provisions.first(where: { $0.value == .signLanguage }),
        let series = workshop.workshop.series, series.duration > 120, (workshop.workshop.interpreters ?? 0) < 2,
        !workshop.upcoming(on: site.now).isEmpty
      else { return nil }
      return Diagnostic(
        id, .warning, at: provision.range,
        LocalizedText(
          fr: "2 interprètes nécessaires : la séance dure plus de 2 h",
          en: "2 interpreters needed: the session lasts more than 2 h"),
        explanation: LocalizedText(
          fr: "Ils se relaient. Écrivez « interprètes: 2 » quand ils sont réservés, ou raccourcissez les séances.",
          en: "They take turns. Write 'interpreters: 2' once they are booked, or make sessions shorter."))
    }
  }
}
