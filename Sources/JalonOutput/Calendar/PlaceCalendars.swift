import JalonCurriculum

/// Which places have a calendar of their own: those where some session takes place.
enum PlaceCalendars {
  /// In the order of their ids.
  static func places(of workshops: [WorkshopEvents], in site: Site) -> [Place] {
    let used = Set(workshops.flatMap { $0.events.compactMap(\.details.place) })
    return used.sorted().compactMap { site.places[$0] }
  }
}

extension WorkshopEvents {
  func isHeld(in place: String) -> Bool { events.contains { $0.details.place == place } }
}
