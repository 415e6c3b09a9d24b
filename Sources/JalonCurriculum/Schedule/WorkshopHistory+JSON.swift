import JalonCore

extension WorkshopHistory {
  /// Reads what `encoded()` writes; nil, with a diagnostic at the start of the file, for anything else.
  package static func decode(
    _ json: JSONValue, at path: ProjectPath
  ) -> (history: WorkshopHistory?, diagnostics: [Diagnostic]) {
    guard case .object(let members) = json, members["format"] == .integer(1),
      case .object(let sessions)? = members["sessions"]
    else { return (nil, [.historyNotValid(uid: nil, at: path)]) }

    var history = WorkshopHistory()
    for (uid, value) in sessions.sorted(by: { $0.key < $1.key }) {
      guard let entry = Entry(value) else { return (nil, [.historyNotValid(uid: uid, at: path)]) }
      history.sessions[uid] = entry
    }
    return (history, [])
  }

  /// The file's bytes, a session a line, so that a commit shows which sessions changed.
  package func encoded() -> [UInt8] {
    let lines = sessions.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { uid, entry in
      JSONValue.string(uid).serialized() + Array(":".utf8) + entry.json.serialized()
    }
    let body = Array(lines.joined(separator: Array(",\n".utf8)))
    return Array("{\"format\":1,\"sessions\":{\n".utf8) + body + Array("\n}}\n".utf8)
  }
}

extension WorkshopHistory.Entry {
  init?(_ json: JSONValue) {
    guard case .object(let members) = json, case .integer(let sequence)? = members["sequence"], sequence >= 0,
      case .string(let digest)? = members["digest"], case .string(let modified)? = members["modified"],
      let modified = UTCInstant(extended: modified), let session = PublishedSession(members)
    else { return nil }
    self.init(
      revision: SessionRevision(sequence: sequence, modified: modified), digest: digest, session: session)
  }

  var json: JSONValue {
    .members([
      "digest": .string(digest), "end": .string(session.end.description),
      "modified": .string(revision.modified.extended), "original": .string(session.original.description),
      "place": session.place.map(JSONValue.string), "sequence": .integer(revision.sequence),
      "start": .string(session.start.description), "status": .string(session.status.rawValue),
      "time_zone": .string(session.timeZone), "title": .string(session.title),
    ])
  }
}

extension PublishedSession {
  fileprivate init?(_ members: [String: JSONValue]) {
    func text(_ name: String) -> String? {
      if case .string(let value)? = members[name] { value } else { nil }
    }
    guard let original = text("original").flatMap(LocalDateTime.init(written:)),
      let start = text("start").flatMap(LocalDateTime.init(written:)),
      let end = text("end").flatMap(LocalDateTime.init(written:)), let timeZone = text("time_zone"),
      let title = text("title"), let status = text("status").flatMap(Status.init)
    else { return nil }
    self.init(
      original: original, start: start, end: end, timeZone: timeZone, title: title, place: text("place"),
      status: status)
  }
}

extension LocalDateTime {
  /// Reads `2027-03-02 10:00`, as `description` writes it, and nothing else.
  fileprivate init?(written text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = LocalDate(iso: parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, clock.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(clock[0]),
      let minute = Int(clock[1]), let time = LocalTime(hour: hour, minute: minute)
    else { return nil }
    self.init(date, time)
  }
}
