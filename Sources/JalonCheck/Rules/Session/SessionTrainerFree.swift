import JalonCore
import JalonCurriculum

/// Nobody runs two workshops at once.
enum SessionTrainerFree: SiteRule {
  static let id = RuleID("session-trainer-free")
  static let severity = Severity.error
  static let manual = RuleManual(
    LocalizedText(fr: "Personne n'anime deux ateliers à la fois.", en: "Nobody runs two workshops at once."),
    reason: LocalizedText(
      fr:
        "Une des deux séances n'aurait pas lieu, et des gens seraient venus. Déplacez-en une ; si c'est voulu, écrivez « en parallèle: oui » dans l'un des deux ateliers.",
      en:
        "One of the two sessions would not take place, and people would have come. Move one; if it is meant, write 'parallel: yes' in one of the two workshops."
    ),
    example: RuleManual.Example(
      path: "content/workshops/b.md", wrong: ScheduleExample.workshop("animation: [equipe]\n"),
      right: ScheduleExample.workshop("animation: [equipe]\nen parallèle: oui\n"),
      besides: [
        "content/workshops/a.md": ScheduleExample.workshop("animation: [equipe]\n"),
        "content/people.yaml": "equipe:\n  nom: L'équipe\n  accord: oui\n",
      ]))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    let bookings = site.workshops.flatMap { workshop in
      let sessions = workshop.workshop.facilitators.isEmpty ? [] : workshop.upcoming(on: site.now)
      return sessions.flatMap { session in
        workshop.workshop.facilitators.map {
          DoubleBookings.Booking(resource: $0.value, workshop: workshop, session: session, range: $0.range)
        }
      }
    }
    return DoubleBookings(bookings).clashes.map { clash in
      let name = site.people[clash.first.resource]?.name ?? clash.first.resource
      return Diagnostic(
        id, .error, at: clash.second.range,
        LocalizedText(
          fr: "\(name) : deux ateliers à la fois, \(clash.moment.french)",
          en: "\(name): two workshops at once, \(clash.moment.english)"),
        explanation: DoubleBookings.Clash.advice, notes: clash.notes)
    }
  }
}
