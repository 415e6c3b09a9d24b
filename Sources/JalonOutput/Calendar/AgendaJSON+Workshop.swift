import JalonCore
import JalonCurriculum

extension AgendaJSON {
  /// What holds for every session of a workshop. The meeting's link only where it is public.
  func workshop(_ scheduled: ScheduledWorkshop) -> JSONValue {
    let workshop = scheduled.workshop
    let link = workshop.isLinkPublic ? workshop.link?.value : nil
    return .members([
      "title": .string(text(scheduled.title)), "calendar_title": .string(text(scheduled.calendarTitle)),
      "summary": string(workshop.summary?.value), "page": .string(scheduled.address.path),
      "url": site.absolute(scheduled.address).map(JSONValue.string),
      "ics": .string(SiteAddresses.workshopCalendar(scheduled.id).path),
      "mode": workshop.mode.map { .string($0.value.rawValue) },
      "programmes": .array(workshop.programmes.map { .string($0.value) }),
      "provisions": .array(workshop.provisions.map { .string($0.value.rawValue) }),
      "ask_before_days": workshop.askBefore.map(JSONValue.integer), "join": link.map(JSONValue.string),
      "phone": workshop.phone.map(JSONValue.string), "language": string(workshop.language),
      "level": string(workshop.level), "cost": string(workshop.cost),
      "companion_welcome": workshop.welcomesCompanion.map(JSONValue.boolean),
      "camera_optional": workshop.isCameraOptional.map(JSONValue.boolean),
      "childcare": string(workshop.childcare?.value), "travel_refund": string(workshop.travelRefund),
      "replay": string(workshop.replay?.value), "cancel": string(workshop.cancel?.value),
      "seats": seats(workshop), "registration": .array(workshop.registration.map(channel)),
      "catch_up": scheduled.catchUp.map { .string($0.address.path) },
    ])
  }

  /// Never places left without the day on which they were counted: an old number would be taken for today's.
  private func seats(_ workshop: Workshop) -> JSONValue? {
    guard workshop.capacity != nil || workshop.hasWaitingList else { return nil }
    let left = workshop.capacity.flatMap { capacity in
      workshop.updated == nil ? nil : workshop.registered.map { max(0, capacity.value - $0.value) }
    }
    return .members([
      "capacity": workshop.capacity.map { .integer($0.value) }, "left": left.map(JSONValue.integer),
      "updated": left == nil ? nil : workshop.updated.map { .string($0.value.description) },
      "waiting_list": .boolean(workshop.hasWaitingList),
    ])
  }

  private func channel(_ contact: Contact) -> JSONValue {
    .members([
      "kind": .string(contact.kind.rawValue), "label": string(contact.label), "value": string(contact.value),
      "hours": string(contact.hours),
    ])
  }
}
