import JalonCore
import JalonCurriculum
import JalonSyntax

/// The calendars that one can follow: a file to open, and where the site's address is known, one to subscribe to.
enum AgendaCalendars {
  static func records(_ frame: SiteFrame, _ head: PageHead) -> [TemplateRecord] {
    [record(frame.words("calendar_all"), SiteAddresses.calendar, frame, head)]
      + ProgrammeCalendars.programmes(of: frame.site).map { programme in
        record(
          frame.words("programme_calendar", ["name": frame.facts.text(programme.displayName)]),
          SiteAddresses.programmeCalendar(programme.id), frame, head)
      }
  }

  static func record(
    _ label: String, _ address: SiteAddress, _ frame: SiteFrame, _ head: PageHead
  ) -> TemplateRecord {
    let absolute = frame.site.absolute(address)
    return TemplateRecord([
      "label": label, "href": head.href(address, in: frame.site), "address": absolute,
      "subscribe_href": subscribe(absolute),
    ])
  }

  // What telephones and Outlook open with the calendar instead of downloading the file.
  private static func subscribe(_ address: String?) -> String? {
    guard let address, let scheme = address.range(of: "://") else { return nil }
    return "webcal" + address[scheme.lowerBound...]
  }
}
