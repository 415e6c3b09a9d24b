import JalonCore
import JalonCurriculum

/// Makes files of feeds. What a file holds is written only if its fingerprint says that it changed.
struct CalendarFeeds {
  let edition: Edition

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// - Parameters:
  ///   - url: the page that shows the same sessions.
  ///   - withdrawn: sessions of workshops that the site has no more.
  func file(
    _ address: SiteAddress, name: String, _ workshops: [WorkshopEvents], url: SiteAddress = SiteAddresses.workshops,
    withdrawn: [CalendarEvent] = [],
    where isIncluded: @escaping @Sendable (CalendarEvent) -> Bool = { _ in true }
  ) -> OutputFile {
    let head = calendar(address, name: name, url: url)
    return OutputFile(
      path: address.path,
      fingerprint: fingerprint(head, workshops.map(\.digest) + [WorkshopEvents.digest(of: withdrawn)])
    ) {
      var calendar = head
      calendar.events = workshops.flatMap { $0.events.filter(isIncluded) } + withdrawn.filter(isIncluded)
      return CalendarWriter.write(calendar)
    }
  }

  /// A calendar without its events.
  func calendar(_ address: SiteAddress, name: String, url: SiteAddress) -> Calendar {
    let site = edition.site
    return Calendar(
      name: name, description: edition.words("calendar_description"),
      url: site.workshops.isEmpty ? nil : site.absolute(url),
      source: site.absolute(address), language: site.language, isExample: site.settings.isDemonstration, events: [])
  }

  func fingerprint(_ head: Calendar, _ dependencies: [String]) -> String {
    edition.fingerprint([head.title, head.url ?? "", head.source ?? "", "\(head.isExample)"] + dependencies)
  }
}
