import JalonCore
import JalonCurriculum
import JalonSyntax

/// « En pratique »: where, how, what to bring, what is arranged.
struct WorkshopDetails {
  private let scheduled: ScheduledWorkshop
  private let workshop: Workshop
  private let head: PageHead
  private let frame: SiteFrame

  init(_ scheduled: ScheduledWorkshop, _ head: PageHead, _ frame: SiteFrame) {
    self.scheduled = scheduled
    workshop = scheduled.workshop
    self.head = head
    self.frame = frame
  }

  var rows: [TemplateRecord] {
    let rows: [(String, [String])] = [
      ("detail_mode", workshop.mode.map { [frame.words("mode_\($0.value.rawValue)")] } ?? []), ("detail_place", place),
      ("detail_access", access), ("detail_link", joining), ("detail_phone", some(workshop.phone)),
      ("detail_duration", duration), ("detail_provisions", provisions), ("detail_team", team),
      ("detail_language", some(workshop.language)), ("detail_level", some(workshop.level)),
      ("detail_cost", some(workshop.cost)), ("detail_travel_refund", some(workshop.travelRefund)),
      ("detail_childcare", some(workshop.childcare?.value)), ("detail_companion", companion),
      ("detail_bring", workshop.bring.map { frame.facts.text($0) }), ("detail_replay", some(workshop.replay?.value)),
      ("detail_capacity", capacity), ("detail_cancel", some(workshop.cancel?.value)),
    ]
    return rows.filter { !$0.1.isEmpty }.map { key, texts in
      TemplateRecord([
        "label": frame.words(key), "texts": texts,
        "more_href": key == "detail_place"
          ? venue.map { head.href(SiteAddresses.place($0.id.value), in: frame.site) } : nil,
      ])
    }
  }

  private var venue: Place? { workshop.place.flatMap { frame.site.places[$0.value] } }

  private var place: [String] {
    guard let venue else { return [] }
    let stop = venue.stop.map { frame.words("stop", ["stop": $0]) }
    return [venue.name, [venue.address, venue.city].compactMap { $0 }.joined(separator: ", ").nonEmpty, stop]
      .compactMap { frame.facts.text($0) }
  }

  private var access: [String] {
    guard let venue else { return [] }
    let means = venue.access.map { frame.words("access_\($0.value.rawValue)") }
    return means + some(venue.directions?.value)
  }

  private var joining: [String] {
    guard workshop.mode?.value != .inPerson else { return [] }
    // A link that is not public may be a secret: it is sent after registration.
    let link = workshop.link.map { frame.facts.text($0.value) }.map { link in
      !workshop.isLinkPublic && link.contains("://") ? frame.words("link_after_registration") : link
    }
    return [link].compactMap { $0 } + (workshop.isCameraOptional == true ? [frame.words("no_camera")] : [])
  }

  private var duration: [String] {
    let cards = Cards(frame, on: head)
    return (workshop.series.map { [frame.words("session_length", ["length": cards.minutes($0.duration)])] } ?? [])
      + (workshop.announcedMinutes.map { [frame.words("announced_length", ["length": cards.minutes($0.value)])] } ?? [])
  }

  private var provisions: [String] {
    guard !workshop.provisions.isEmpty else { return [] }
    return workshop.provisions.map { frame.words("provision_\($0.value.rawValue)") } + ask
  }

  /// The day by which to ask, for the next session for which there is time.
  private var ask: [String] {
    guard let days = workshop.askBefore else { return [] }
    let general = frame.words("request_before", ["n": "\(days)"])
    let now = frame.site.now
    let coming = scheduled.sessions.filter { !$0.status.isCancelled && $0.start.date >= now }
      .sorted { $0.startUTC < $1.startUTC }
    guard let next = coming.first else { return [general] }
    let deadline = next.start.date.adding(days: -days)
    let values = ["session": frame.dates.day(next.start.date), "date": frame.dates.day(deadline)]
    return [general, frame.words(deadline >= now ? "request_next" : "request_late", values)]
  }

  /// A person is named only if they agreed.
  private var team: [String] {
    workshop.facilitators.compactMap { frame.site.people[$0.value] }.filter(\.agreed).compactMap { person in
      guard let name = frame.facts.text(person.name) else { return nil }
      return frame.facts.text(person.role).map { frame.words("person_role", ["name": name, "role": $0]) } ?? name
    }
  }

  private var companion: [String] {
    workshop.welcomesCompanion.map { [frame.words($0 ? "companion_welcome" : "companion_ask")] } ?? []
  }

  private var capacity: [String] {
    let places = workshop.capacity.map { frame.words($0.value == 1 ? "one_seat" : "seats", ["n": "\($0.value)"]) }
    return [places, workshop.hasWaitingList ? frame.words("waiting_list_open") : nil].compactMap { $0 }
  }

  private func some(_ text: String?) -> [String] { frame.facts.text(text).map { [$0] } ?? [] }
}
