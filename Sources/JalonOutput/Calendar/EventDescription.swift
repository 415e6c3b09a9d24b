import JalonCore
import JalonCurriculum
import JalonSyntax

/// What an event says of taking part, in plain text.
///
/// A calendar is shared with a family, an employer, a counsellor. So it tells of the session, never of the person who
/// comes: what is arranged is there for everybody, and nothing says who asked for it. It gives no address either but the
/// agenda's own: a workshop's or a lesson's holds words such as « compensation ». The title and the reminders, which a
/// locked telephone shows, hold none of this.
struct EventDescription {
  private let workshop: Workshop
  private let place: Place?
  private let site: Site
  private let words: Words
  private let facts: FactText

  init(_ workshop: Workshop, in place: Place?, _ edition: Edition, _ facts: FactText) {
    self.workshop = workshop
    self.place = place
    site = edition.site
    words = edition.words
    self.facts = facts
  }

  var text: String {
    (joining + arriving + arranged + absence + agenda).joined(separator: "\n")
  }

  /// Of a session that does not take place: nothing that would send anybody there.
  var cancelledText: String {
    ([words("calendar_cancelled")] + agenda).joined(separator: "\n")
  }

  private var joining: [String] {
    var lines: [String] = []
    if workshop.mode?.value != .inPerson {
      let link = workshop.isLinkPublic ? workshop.link?.value : nil
      // As it is written: French spacing would break an address.
      lines.append(link ?? words("link_after_registration"))
    }
    if let phone = workshop.phone { lines.append(words("calendar_phone", ["phone": phone])) }
    if workshop.mode?.value != .inPerson, workshop.isCameraOptional == true { lines.append(words("no_camera")) }
    return lines
  }

  private var arriving: [String] {
    guard let place else { return [] }
    let access = place.access.map { words("access_\($0.value.rawValue)") }
    let stop = place.stop.map { words("stop", ["stop": facts.text($0)]) }
    return (access.isEmpty ? [] : [words("calendar_access", ["access": access.joined(separator: ", ")])])
      + [stop, facts.text(place.directions)].compactMap { $0 }
  }

  private var arranged: [String] {
    guard !workshop.provisions.isEmpty else { return [] }
    let provisions = workshop.provisions.map { words("provision_\($0.value.rawValue)") }
    let ask = workshop.askBefore.map { " " + words("request_before", ["n": "\($0)"]) } ?? ""
    return [words("calendar_provisions", ["provisions": provisions.joined(separator: ", ")]) + ask]
  }

  private var absence: [String] {
    guard let cancel = facts.text(workshop.cancel) else { return [words("calendar_absence")] + written }
    return [cancel]
  }

  private var written: [String] {
    guard let contact = workshop.writtenContact, let value = contact.value else { return [] }
    return [words("contact_\(contact.kind.rawValue)") + words("colon") + " " + value]
  }

  private var agenda: [String] {
    guard let address = site.absolute(SiteAddresses.workshops) else { return [] }
    return [words(workshop.catchUp == nil ? "calendar_agenda" : "calendar_catch_up", ["address": address])]
  }
}
