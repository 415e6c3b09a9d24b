import JalonCore
import JalonCurriculum
import JalonOutput

/// Sessions for programs: one object, whose values do not depend on the language.
enum ScheduleJSON {
  static func text(_ rows: [ScheduleRow]) -> String {
    let value = JSONValue.object(["version": .integer(1), "sessions": .array(rows.map(session))])
    return String(decoding: value.serialized(), as: UTF8.self) + "\n"
  }

  private static func session(_ row: ScheduleRow) -> JSONValue {
    let session = row.session
    let workshop = row.workshop
    var reason: String?
    if case .cancelled(let why) = session.status { reason = why }
    return .members([
      "uid": .string(row.uid), "workshop": .string(workshop.id), "title": .string(row.title),
      "start": .string(DateText.timestamp(session.start, offset: session.startOffset)),
      "end": .string(DateText.timestamp(session.end, offset: session.endOffset)), "time_zone": .string(row.timeZone),
      "status": .string(status(session)), "reason": reason.map(JSONValue.string),
      "moved_from": session.status == .moved ? .string(session.original.description) : nil,
      "mode": workshop.mode.map { .string($0.value.rawValue) },
      "place": (session.place ?? workshop.place?.value).map(JSONValue.string),
      "programmes": .array(workshop.programmes.map { .string($0.value) }),
      "provisions": .array(workshop.provisions.map { .string($0.value.rawValue) }),
      "capacity": workshop.capacity.map { .integer($0.value) },
      "registered": workshop.registered.map { .integer($0.value) },
    ])
  }

  private static func status(_ session: Session) -> String {
    switch session.status {
    case .planned: "planned"
    case .moved: "moved"
    case .cancelled: "cancelled"
    }
  }
}
