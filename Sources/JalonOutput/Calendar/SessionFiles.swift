import JalonCore
import JalonCurriculum

/// One calendar file for each session, to take that one date and no other.
///
/// From a month ago to a year ahead: a person adds a date that comes, and two hundred weekly workshops over three years
/// would make 31,000 files. The feeds hold every session, whatever its date.
struct SessionFiles {
  private let workshop: WorkshopEvents
  private let name: String
  private let feeds: CalendarFeeds

  init(_ workshop: WorkshopEvents, name: String, _ feeds: CalendarFeeds) {
    self.workshop = workshop
    self.name = name
    self.feeds = feeds
  }

  static let daysBack = 31
  static let daysAhead = 366

  /// Whether a session has a file of its own on a day.
  static func hasFile(_ session: Session, on now: LocalDate) -> Bool {
    (-daysBack...daysAhead).contains(session.start.date.daysSince1970 - now.daysSince1970)
  }

  var files: [OutputFile] {
    let site = feeds.edition.site
    var paths: Set<String> = []
    return workshop.events.filter { Self.hasFile($0.session, on: site.now) }.compactMap { event in
      let address = SiteAddresses.sessionCalendar(workshop.workshop.id, event.session.original)
      guard paths.insert(address.path).inserted else { return nil }
      return file(event, at: address)
    }
  }

  private func file(_ event: CalendarEvent, at address: SiteAddress) -> OutputFile {
    let head = feeds.calendar(address, name: name, url: workshop.workshop.address)
    return OutputFile(path: address.path, fingerprint: feeds.fingerprint(head, [workshop.digest])) {
      var calendar = head
      calendar.events = [event]
      return CalendarWriter.write(calendar)
    }
  }
}
