import JalonCore
import JalonCurriculum

/// No more people are expected than there are seats.
enum SessionCapacityRespected: SiteRule {
  static let id = RuleID("session-capacity-respected")
  static let manual = RuleManual(
    LocalizedText(
      fr: "On n'attend pas plus de personnes qu'il n'y a de places.", en: "No more people are expected than seats."),
    reason: LocalizedText(
      fr:
        "Une personne venue de loin resterait debout. Ouvrez une liste d'attente (« liste d'attente: oui »), ou changez de salle.",
      en:
        "Somebody who came from far away would be left standing. Open a waiting list ('waiting_list: yes'), or change rooms."
    ),
    example: RuleManual.Example(
      path: "content/workshops/atelier.md", wrong: ScheduleExample.workshop("capacité: 12\ninscrits: 14\n"),
      right: ScheduleExample.workshop("capacité: 12\ninscrits: 12\n")))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.workshops.flatMap { overbooked($0) + tooSmall($0, site) }
  }

  private static func overbooked(_ workshop: ScheduledWorkshop) -> [Diagnostic] {
    guard let capacity = workshop.workshop.capacity, let registered = workshop.workshop.registered,
      registered.value > capacity.value, !workshop.workshop.hasWaitingList
    else { return [] }
    return [
      Diagnostic(
        id, .warning, at: registered.range,
        LocalizedText(
          fr: "\(registered.value) inscrits pour \(capacity.value) places",
          en: "\(registered.value) registered for \(capacity.value) seats"),
        explanation: LocalizedText(
          fr: "Prévenez ceux qui sont de trop, ou ouvrez une liste d'attente : « liste d'attente: oui ».",
          en: "Tell those who are too many, or open a waiting list: 'waiting_list: yes'."))
    ]
  }

  private static func tooSmall(_ workshop: ScheduledWorkshop, _ site: Site) -> [Diagnostic] {
    guard let capacity = workshop.workshop.capacity, workshop.workshop.mode?.value != .remote else { return [] }
    var told: Set<String> = []
    return workshop.upcoming(on: site.now).compactMap { session in
      guard let id = workshop.room(of: session), let place = site.places[id.value], let seats = place.capacity,
        seats < capacity.value, told.insert(id.value).inserted
      else { return nil }
      return Diagnostic(
        Self.id, .warning, at: session.place == nil ? capacity.range : id.range,
        LocalizedText(
          fr: "\(capacity.value) places annoncées, mais \(place.name ?? id.value) n'en a que \(seats)",
          en: "\(capacity.value) seats announced, but \(place.name ?? id.value) holds only \(seats)"),
        explanation: LocalizedText(
          fr: "Annoncez moins de places, ou choisissez une autre salle.",
          en: "Announce fewer seats, or choose another room."),
        notes: [Note(LocalizedText(fr: "le lieu est ici", en: "the place is here"), at: place.id.range)])
    }
  }
}
