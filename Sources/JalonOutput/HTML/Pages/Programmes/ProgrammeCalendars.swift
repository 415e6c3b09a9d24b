import JalonCurriculum

/// Which programmes have a calendar of their own: those with a workshop.
enum ProgrammeCalendars {
  static func programmes(of site: Site) -> [Programme] {
    site.programmes.filter { programme in site.workshops.contains { $0.isPart(of: programme) } }
  }
}

extension Programme {
  /// Its name; its file's where it has none.
  var displayName: String { name?.value ?? id }
}

extension ScheduledWorkshop {
  func isPart(of programme: Programme) -> Bool {
    workshop.programmes.contains { $0.value == programme.id }
  }
}
