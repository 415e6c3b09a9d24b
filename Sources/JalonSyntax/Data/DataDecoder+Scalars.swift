import JalonCore

extension DataDecoder {
  /// A value that is one text, read as the kind that its key asks for.
  mutating func scalar(_ text: Located<String>, _ kind: DataKind, key: DataField?) -> Located<DataValue>? {
    let read: DataValue?
    switch kind {
    case .integer: read = NumberText.integer(text.value).map(DataValue.integer)
    case .number: read = NumberText.number(text.value).map(DataValue.number)
    case .percentage: read = NumberText.percentage(text.value).map(DataValue.number)
    case .duration: read = DurationText.minutes(text.value).map(DataValue.integer)
    case .boolean:
      read = DataChoices.boolean.choice(written: text.value).map { DataValue.boolean($0.name == "yes") }
    case .url: return url(text, key: key)
    case .email: read = Self.isEmail(text.value) ? .text(text.value) : nil
    case .identifier:
      guard DataKind.isIdentifier(text.value) else {
        report(DataWording.badIdentifier(text))
        return nil
      }
      read = .text(text.value)
    case .choice(let choices):
      guard let choice = choices.choice(written: text.value) else {
        report(DataWording.unknownValue(key?.label, text, choices))
        return nil
      }
      read = .text(choice.name)
    case .date: return date(DateText.date(text.value), text, kind, key) { .date($0) }
    case .dateTime: return date(DateText.dateTime(text.value), text, kind, key) { .dateTime($0) }
    default: read = .text(text.value)
    }
    guard let read else {
      report(DataWording.mismatch(key?.label, kind, text))
      return nil
    }
    return Located(read, at: text.range)
  }

  private mutating func date<Value>(
    _ reading: DateText.Reading<Value>, _ text: Located<String>, _ kind: DataKind, _ key: DataField?,
    _ value: (Value) -> DataValue
  ) -> Located<DataValue>? {
    switch reading {
    case .read(let date): return Located(value(date), at: text.range)
    case .impossible: report(DataWording.impossibleDate(text))
    case .wrongWeekday(let date): report(DataWording.wrongWeekday(date, text))
    case .unreadable: report(DataWording.unreadableDate(key?.label, kind, text))
    }
    return nil
  }

  private mutating func url(_ text: Located<String>, key: DataField?) -> Located<DataValue>? {
    let schemes = ["https://", "http://"]
    let rest = schemes.first(where: text.value.hasPrefix).map { text.value.dropFirst($0.count) }
    let hasBlanks = text.value.utf8.contains { $0 <= 0x20 }
    if let rest, !hasBlanks, !rest.isEmpty { return Located(.text(text.value), at: text.range) }
    report(DataWording.badAddress(key?.label, text))
    return nil
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.utf8.contains(where: { $0 <= 0x20 }) else { return false }
    return parts[1].contains(".") && parts[1].first != "." && parts[1].last != "."
  }
}

extension DataKind {
  /// Letters without accents, digits, `-`, `_`.
  package static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
  }

  /// A list of such values may be written on one line, with commas.
  var isShort: Bool {
    switch self {
    case .choice, .identifier, .date, .email, .url: true
    default: false
    }
  }
}
