import JalonCore
import JalonCurriculum
import JalonSyntax

/// Calendars for all workshops, for each programme and each workshop, and the same sessions as JSON.
struct CalendarOutput: Output {
  func files(for edition: Edition) -> [OutputFile] {
    let site = edition.site
    guard !site.workshops.isEmpty else { return [] }
    let events = CalendarEvents(edition)
    let title = events.text(site.title)
    var files = [
      file(SiteAddresses.calendar, name: title, events.all, edition),
      agenda(title, events.all, edition),
    ]
    for programme in ProgrammeCalendars.programmes(of: site) {
      // A calendar's name is seen on shared screens: it does not name a programme (some tell of a handicap).
      files.append(
        file(
          SiteAddresses.programmeCalendar(programme.id), name: title,
          events.events { $0.isPart(of: programme) }, edition))
    }
    for workshop in site.workshops {
      files.append(
        file(
          SiteAddresses.workshopCalendar(workshop.id), name: events.text(workshop.calendarTitle),
          events.events { $0.id == workshop.id }, edition))
    }
    return files
  }

  private func file(
    _ address: SiteAddress, name: String, _ events: [CalendarEvent], _ edition: Edition
  ) -> OutputFile {
    let calendar = calendar(name, events, edition)
    let bytes = CalendarWriter.write(calendar)
    return OutputFile(path: address.path, fingerprint: String(Digest.hexadecimal(of: bytes).prefix(32))) { bytes }
  }

  private func agenda(_ name: String, _ events: [CalendarEvent], _ edition: Edition) -> OutputFile {
    let bytes = AgendaJSON.value(of: calendar(name, events, edition)).serialized()
    return OutputFile(
      path: SiteAddresses.agenda.path, fingerprint: String(Digest.hexadecimal(of: bytes).prefix(32))
    ) { bytes }
  }

  private func calendar(_ name: String, _ events: [CalendarEvent], _ edition: Edition) -> Calendar {
    Calendar(
      name: name, language: edition.site.language, isExample: edition.site.settings.isDemonstration, events: events)
  }
}
