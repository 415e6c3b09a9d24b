import JalonCore
import JalonCurriculum
import JalonSyntax

/// A session, with the words that a list prints of it.
struct ScheduleRow: Sendable {
  let uid: String
  let workshop: Workshop
  let title: String
  let session: Session
  /// A place's name; nil where there is none.
  let place: String?
  let mode: String?
  let provisions: [String]
  let status: String
  let timeZone: String

  init(_ session: Session, of scheduled: ScheduledWorkshop, in site: Site, _ language: Language) {
    self.session = session
    workshop = scheduled.workshop
    title = scheduled.title
    uid = session.uid(workshop: scheduled.id, site: site.uidDomain)
    let id = session.place ?? workshop.place?.value
    place = id.map { site.places[$0]?.name ?? $0 }
    mode = workshop.mode.map { Self.word($0.value.rawValue, WorkshopDecoder.modes, language) }
    provisions = workshop.provisions.map { Self.word($0.value.rawValue, WorkshopDecoder.provisionChoices, language) }
    status = Self.status(of: session, language)
    timeZone = workshop.series?.timeZone ?? site.timeZone
  }

  private static func word(_ name: String, _ choices: DataChoices, _ language: Language) -> String {
    switch language {
    case .french: choices.choice(named: name)?.french.first ?? name
    case .english: name.replacing("_", with: " ")
    }
  }

  private static func status(of session: Session, _ language: Language) -> String {
    switch session.status {
    case .planned: ""
    case .moved:
      LocalizedText(fr: "déplacée du \(session.original)", en: "moved from \(session.original)")[language]
    case .cancelled(let reason):
      LocalizedText(fr: "annulée", en: "cancelled")[language] + (reason.map { " (\($0))" } ?? "")
    }
  }
}
