import JalonCore

/// What the head of a workshop's file says, its sessions included.
package struct Workshop: Sendable {
  /// The name of its file.
  package let id: String
  package let title: Located<String>?
  /// Neutral: calendars are read by others.
  package let calendarTitle: Located<String>?
  package let summary: Located<String>?
  /// Ids.
  package let programmes: [Located<String>]
  /// Slugs.
  package let modules: [Located<String>]
  package let mode: Located<WorkshopMode>?
  /// A place's id.
  package let place: Located<String>?
  package let link: Located<String>?
  /// The meeting's link may be published.
  package let isLinkPublic: Bool
  package let phone: String?
  /// Ids of people.
  package let facilitators: [Located<String>]
  /// Nil: no date yet.
  package let series: Series?
  package let capacity: Located<Int>?
  package let registered: Located<Int>?
  package let hasWaitingList: Bool
  package let updated: Located<LocalDate>?
  package let provisions: [Located<Provision>]
  /// Days before a session by which a provision is to be asked for.
  package let askBefore: Int?
  package let language: String?
  package let level: String?
  package let cost: String?
  package let childcare: Located<String>?
  package let travelRefund: String?
  package let replay: Located<String>?
  /// How to say that one will not come.
  package let cancel: Located<String>?
  /// How many sign language interpreters are booked.
  package let interpreters: Int?
  /// Minutes of all sessions together, as they were announced.
  package let announcedMinutes: Located<Int>?
  /// Its trainer or its room may be shared with another workshop.
  package let isParallel: Bool
  package let welcomesCompanion: Bool?
  package let bring: [Located<String>]
  package let registration: [Contact]
  /// Path of the lesson to read after a missed session.
  package let catchUp: Located<String>?
  package let isCameraOptional: Bool?
  package let isDraft: Bool
  /// Addresses that it had before.
  package let aliases: [Located<String>]
  /// Words of the glossary that its page does not link.
  package let noGlossary: [Located<String>]

  /// A way to write that one will not come: nobody has to speak for it.
  package var writtenContact: Contact? { registration.first { $0.kind == .sms || $0.kind == .email } }
}
