import JalonCore
import JalonCurriculum
import JalonSyntax

/// What papers and messages say of a session, in neutral words: a telephone's locked screen and a sheet on a table are
/// read by others. So the calendar's title stands for the workshop's own, and no programme and no provision is named.
struct SessionFacts: Sendable {
  let scheduled: ScheduledWorkshop
  let session: Session
  let site: Site
  let words: Words
  let facts: FactText
  private let dates: DateText

  init(_ scheduled: ScheduledWorkshop, _ session: Session, in site: Site, words: Words) {
    self.scheduled = scheduled
    self.session = session
    self.site = site
    self.words = words
    facts = FactText(site, words: words)
    dates = DateText(site.language)
  }

  var workshop: Workshop { scheduled.workshop }
  var title: String { facts.text(scheduled.calendarTitle) }
  var day: String { dates.day(session.start.date) }
  var shortDay: String { dates.shortDay(session.start.date) }
  var hours: String { dates.hours(session.start, session.end) }
  /// « 14 h-15 h 30 ».
  var span: String { "\(dates.hour(session.start.time))-\(dates.hour(session.end.time))" }
  var begins: String { dates.hour(session.start.time) }
  var organisation: String? { facts.text(site.settings.organisation?.name) }
  var isExample: Bool { site.settings.isDemonstration }

  var zone: String {
    let name = workshop.series?.timeZone ?? site.timeZone
    return words(name == "Europe/Paris" ? "zone_paris" : "zone_other", ["zone": name])
  }

  var place: Place? {
    guard workshop.mode?.value != .remote else { return nil }
    return (session.place ?? workshop.place?.value).flatMap { site.places[$0] }
  }

  /// The place's name, or « à distance ».
  var shortPlace: String {
    let remote = words("mode_remote")
    guard let name = place.flatMap({ facts.text($0.name) }) else {
      return words("mode_\(workshop.mode?.value.rawValue ?? "in_person")")
    }
    return workshop.mode?.value == .hybrid ? words("place_or_remote", ["place": name, "remote": remote]) : name
  }

  var address: String? {
    place.flatMap { [$0.address, $0.city].compactMap { facts.text($0) }.joined(separator: ", ").nonEmpty }
  }

  /// How one comes, a line each.
  var access: [String] {
    guard let place else { return [] }
    var lines = place.stop.map { [facts.text(words("stop", ["stop": $0]))] } ?? []
    if let directions = place.directions { lines.append(facts.text(directions.value)) }
    let means = place.access.map { words("access_\($0.value.rawValue)") }
    if !means.isEmpty { lines.append(words("place_has", ["list": means.joined(separator: ", ")])) }
    return lines
  }

  /// How one joins from afar, a line each.
  var joining: [String] {
    guard workshop.mode?.value == .remote || workshop.mode?.value == .hybrid else { return [] }
    let link = workshop.isLinkPublic ? workshop.link.map { facts.text($0.value) } : nil
    return [words("join_line", ["link": link ?? words("join_with_this")])]
      + (workshop.phone.map { [words("calendar_phone", ["phone": $0])] } ?? [])
      + (workshop.isCameraOptional == true ? [words("no_camera")] : [])
  }

  /// The shortest way to say that one will not come: what a telephone can do at once comes first.
  var contact: Contact? {
    let ways = workshop.registration + site.settings.contacts
    let order: [ContactKind] = [.sms, .phone, .email]
    for kind in order {
      if let way = ways.first(where: { $0.kind == kind && $0.value != nil }) { return way }
    }
    return nil
  }

  /// The next session after this one.
  var following: Session? {
    scheduled.sessions.filter { $0.startUTC > session.startUTC && !$0.status.isCancelled }
      .min { $0.startUTC < $1.startUTC }
  }
}
