import JalonCore
import JalonCurriculum

/// Interpreters are booked before it is too late to find any.
enum SessionInterpretersBooked: SiteRule {
  static let id = RuleID("session-interpreters-booked")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "Un interprète promis se réserve avant la date limite.",
      en: "Interpreters who are promised are booked before the last day to ask."),
    reason: LocalizedText(
      fr:
        "Les interprètes en langue des signes sont rares. Quand le délai de « demander avant: » est passé, écrivez « interprètes: 1 » si quelqu'un est réservé ; sinon, prévenez qui en a besoin.",
      en:
        "Sign language interpreters are scarce. Once the delay of 'ask_before:' has run out, write 'interpreters: 1' if somebody is booked; else tell who needs them."
    ),
    example: RuleManual.Example(
      path: "content/workshops/atelier.md",
      wrong: ScheduleExample.workshop("aménagements: [interprète LSF]\ndemander avant: 14\n"),
      right: ScheduleExample.workshop("aménagements: [interprète LSF]\ndemander avant: 14\ninterprètes: 1\n")))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.workshops.compactMap { workshop in
      guard let provision = workshop.workshop.provisions.first(where: { $0.value == .signLanguage }),
        (workshop.workshop.interpreters ?? 0) == 0, let days = workshop.workshop.askBefore
      else { return nil }
      let late = workshop.upcoming(on: site.now).map(\.start.date).filter { $0.adding(days: -days) < site.now }
      guard let next = late.first else { return nil }
      return Diagnostic(
        id, .note, at: provision.range,
        LocalizedText(
          fr:
            "trop tard pour demander un interprète : la séance du \(next.spoken(.french)) est dans moins de \(days) jours",
          en:
            "too late to ask for an interpreter: the session of \(next.spoken(.english)) is less than \(days) days away"
        ),
        explanation: LocalizedText(
          fr: "S'il y en a un, écrivez « interprètes: 1 ». Sinon, appelez tout de suite, et prévenez qui en a besoin.",
          en: "If there is one, write 'interpreters: 1'. Else call at once, and tell who needs them."))
    }
  }
}
