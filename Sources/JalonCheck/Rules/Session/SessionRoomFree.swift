import JalonCore
import JalonCurriculum

/// A room is not used by two workshops at once.
enum SessionRoomFree: SiteRule {
  static let id = RuleID("session-room-free")
  static let severity = Severity.error
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une salle ne sert pas à deux ateliers à la fois.", en: "A room does not serve two workshops at once."),
    reason: LocalizedText(
      fr:
        "Des gens trouveraient la salle prise. Déplacez l'une des deux séances ; si c'est voulu, écrivez « en parallèle: oui » dans l'un des deux ateliers.",
      en:
        "People would find the room taken. Move one of the two sessions; if it is meant, write 'parallel: yes' in one of the two workshops."
    ),
    example: RuleManual.Example(
      path: "content/workshops/b.md", wrong: ScheduleExample.workshop("lieu: salle\n"),
      right: ScheduleExample.workshop("lieu: salle\nen parallèle: oui\n"),
      besides: [
        "content/workshops/a.md": ScheduleExample.workshop("lieu: salle\n"),
        "content/places.yaml": "salle:\n  nom: La salle\n",
      ]))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    let bookings = site.workshops.filter { $0.workshop.mode?.value != .remote }.flatMap { workshop in
      workshop.upcoming(on: site.now).compactMap { session -> DoubleBookings.Booking? in
        guard let place = workshop.room(of: session) else { return nil }
        return DoubleBookings.Booking(
          resource: place.value, workshop: workshop, session: session,
          range: session.status == .moved ? workshop.writtenRange(of: session) ?? place.range : place.range)
      }
    }
    return DoubleBookings(bookings).clashes.map { clash in
      let name = site.places[clash.first.resource]?.name ?? clash.first.resource
      return Diagnostic(
        id, .error, at: clash.second.range,
        LocalizedText(
          fr: "\(name) : deux ateliers à la fois, \(clash.moment.french)",
          en: "\(name): two workshops at once, \(clash.moment.english)"),
        explanation: DoubleBookings.Clash.advice, notes: clash.notes)
    }
  }
}

extension ScheduledWorkshop {
  /// The room of a session: its own if it was moved elsewhere.
  func room(of session: Session) -> Located<String>? {
    guard let elsewhere = session.place else { return workshop.place }
    return workshop.series?.moved.compactMap(\.place).first { $0.value == elsewhere } ?? workshop.place
  }
}
