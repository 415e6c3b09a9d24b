import JalonCore

/// A value of the kind that its key asks for.
enum DataValue: Sendable {
  /// A text, an address, an identifier, or the canonical name of a choice.
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case date(LocalDate)
  case dateTime(LocalDateTime)
  case list([Located<DataValue>])
  case record(DataRecord)
  case table([(key: Located<String>, value: Located<DataValue>)])
}
