import JalonCore

/// What version 1 says that a register holds, by its place. Null, the mark of an erasure, is always allowed.
enum RegisterKind: Hashable, Sendable {
  case choice([String])
  /// `{"answer": ["2"], "correct": false}`.
  case answer
  case fingerprint
  /// Words that the learner typed: none may be lost.
  case text
  case date
  case flag

  /// Nil for a name that version 1 does not know.
  static func kind(of name: String, in section: ProgressSection) -> RegisterKind? {
    switch (section, name) {
    case (.lessons, "state"): .choice(LessonState.allCases.map(\.rawValue))
    case (.questions, "last"), (.questions, "best"): .answer
    case (.questions, "fingerprint"), (.questions, "choices"): .fingerprint
    case (.questions, "text"): .text
    case (.worksheets, _): .text
    case (.checklists, _): .flag
    case (.plan, "text"): .text
    case (.plan, "due"): .date
    case (.plan, "done"): .flag
    case (.sessions, "status"): .choice(SessionStatus.allCases.map(\.rawValue))
    case (.confidence, "before"), (.confidence, "after"): .text
    case (.confidence, "before_scale"), (.confidence, "after_scale"): .choice(ConfidenceScale.faces)
    default: nil
    }
  }

  func accepts(_ value: JSONValue) -> Bool {
    switch (self, value) {
    case (_, .null), (.text, .string), (.flag, .boolean): true
    case (.choice(let words), .string(let word)): words.contains(word)
    case (.fingerprint, .string(let text)): text.utf8.count == 16 && Hexadecimal.isLowerCase(text)
    case (.date, .string(let text)): LocalDate(iso: text) != nil
    case (.answer, _): Answer(value) != nil
    default: false
    }
  }
}
