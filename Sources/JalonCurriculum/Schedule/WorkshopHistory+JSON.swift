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
      let modified = UTCInstant(extended: modified), case .string(let date)? = members["date"],
      let date = LocalDate(iso: date)
    else { return nil }
    self.init(revision: SessionRevision(sequence: sequence, modified: modified), digest: digest, date: date)
  }

  var json: JSONValue {
    .object([
      "date": .string(date.description), "digest": .string(digest), "modified": .string(revision.modified.extended),
      "sequence": .integer(revision.sequence),
    ])
  }
}
