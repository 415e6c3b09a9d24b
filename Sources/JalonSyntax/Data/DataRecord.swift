import JalonCore

/// The values of a group, by field. What was wrong is reported and absent.
package struct DataRecord: Sendable {
  package let range: SourceRange
  private(set) var entries: [(name: String, key: SourceRange, value: Located<DataValue>)] = []
  /// Names of the fields whose keys are there, with a value that could be read or not.
  private var written: Set<String> = []

  package init(at range: SourceRange) {
    self.range = range
  }

  mutating func set(_ field: DataField, key: SourceRange, to value: Located<DataValue>) {
    entries.append((field.name, key, value))
  }

  mutating func markWritten(_ field: DataField) { written.insert(field.name) }

  /// Whether the key is there, whatever became of its value: what is there and wrong is told of once.
  package func isWritten(_ field: DataField) -> Bool { written.contains(field.name) }

  func value(_ field: DataField) -> Located<DataValue>? {
    entries.first { $0.name == field.name }?.value
  }

  package func has(_ field: DataField) -> Bool { value(field) != nil }

  /// Where a key is written.
  package func keyRange(_ field: DataField) -> SourceRange? {
    entries.first { $0.name == field.name }?.key
  }

  package func text(_ field: DataField) -> String? { located(field)?.value }

  package func located(_ field: DataField) -> Located<String>? { value(field).flatMap(Self.text) }

  package func integer(_ field: DataField) -> Int? { locatedInteger(field)?.value }

  package func locatedInteger(_ field: DataField) -> Located<Int>? {
    value(field).flatMap { located in
      if case .integer(let value) = located.value { Located(value, at: located.range) } else { nil }
    }
  }

  package func number(_ field: DataField) -> Double? {
    if case .number(let value) = value(field)?.value { value } else { nil }
  }

  package func boolean(_ field: DataField) -> Bool? {
    if case .boolean(let value) = value(field)?.value { value } else { nil }
  }

  package func date(_ field: DataField) -> Located<LocalDate>? { value(field).flatMap(Self.date) }

  package func dateTime(_ field: DataField) -> Located<LocalDateTime>? {
    value(field).flatMap { located in
      if case .dateTime(let value) = located.value { Located(value, at: located.range) } else { nil }
    }
  }

  package func dateTimes(_ field: DataField) -> [Located<LocalDateTime>] {
    list(field).compactMap { located in
      if case .dateTime(let value) = located.value { Located(value, at: located.range) } else { nil }
    }
  }

  /// The value of an enumeration whose raw values are the choices' canonical names.
  package func choice<Value: RawRepresentable<String>>(_ field: DataField, _ type: Value.Type = Value.self) -> Value? {
    text(field).flatMap(Value.init)
  }

  package func locatedChoice<Value: RawRepresentable<String>>(
    _ field: DataField, _ type: Value.Type = Value.self
  ) -> Located<Value>? {
    located(field).flatMap { located in Value(rawValue: located.value).map { Located($0, at: located.range) } }
  }

  package func texts(_ field: DataField) -> [Located<String>] { list(field).compactMap(Self.text) }

  package func dates(_ field: DataField) -> [Located<LocalDate>] { list(field).compactMap(Self.date) }

  package func choices<Value: RawRepresentable<String>>(
    _ field: DataField, _ type: Value.Type = Value.self
  ) -> [Located<Value>] {
    texts(field).compactMap { located in Value(rawValue: located.value).map { Located($0, at: located.range) } }
  }

  package func record(_ field: DataField) -> DataRecord? { value(field).flatMap(Self.record) }

  package func records(_ field: DataField) -> [DataRecord] { list(field).compactMap(Self.record) }

  /// The texts (or choices) of a table, by key.
  package func textTable(_ field: DataField) -> [(key: Located<String>, value: Located<String>)] {
    guard case .table(let rows) = value(field)?.value else { return [] }
    return rows.compactMap { row in Self.text(row.value).map { (row.key, $0) } }
  }

  private func list(_ field: DataField) -> [Located<DataValue>] {
    if case .list(let values) = value(field)?.value { values } else { [] }
  }

  private static func text(_ located: Located<DataValue>) -> Located<String>? {
    if case .text(let text) = located.value { Located(text, at: located.range) } else { nil }
  }

  private static func date(_ located: Located<DataValue>) -> Located<LocalDate>? {
    if case .date(let date) = located.value { Located(date, at: located.range) } else { nil }
  }

  private static func record(_ located: Located<DataValue>) -> DataRecord? {
    if case .record(let record) = located.value { record } else { nil }
  }
}
