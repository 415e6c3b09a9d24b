/// What is wrong with a recurrence rule, and where in its text (in UTF-8).
struct RecurrenceProblem: Error, Hashable {
  let kind: Kind
  let bytes: Range<Int>

  init(_ kind: Kind, at bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }

  enum Kind: Hashable {
    case noFrequency
    case unknownPart(String)
    case repeatedPart(String)
    /// A part that this frequency does not take, or that Jalon does not: hours, other calendars.
    case unusablePart(String)
    case badValue(part: String, String)
    case countAndUntil
    case noSession
    case refused
  }
}
