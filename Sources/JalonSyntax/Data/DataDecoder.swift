import JalonCore

/// Reads a tree as a schema says: values of the right kinds come out, and everything that is wrong is told.
package struct DataDecoder {
  let file: SourceFile
  package private(set) var diagnostics: [Diagnostic] = []

  package init(_ file: SourceFile) {
    self.file = file
  }

  /// The record of a whole file or front matter; empty if there is none.
  package mutating func record(_ node: DataNode?, as schema: DataSchema) -> DataRecord {
    guard let node else { return missing(in: DataRecord(at: .start(of: file.path)), schema, seen: []) }
    return decode(node, as: schema, key: nil) ?? DataRecord(at: node.range)
  }

  /// The records of a file that gives one to each id or word.
  package mutating func table(
    _ node: DataNode?, keys: DataKind.Keys, of schema: DataSchema
  ) -> [(key: Located<String>, record: DataRecord)] {
    guard let node, !node.isEmpty else { return [] }
    guard case .table(let rows) = value(node, .table(keys: keys, .record(schema)), key: nil)?.value else { return [] }
    return rows.compactMap { row in
      if case .record(let record) = row.value.value { (row.key, record) } else { nil }
    }
  }

  /// Tells what a decoder finds beyond its schema.
  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Tells that a key is missing which another key asks for.
  package mutating func report(missing field: DataField, at range: SourceRange) {
    diagnostics.append(DataWording.missingKey(field, .error, at: range))
  }
}

extension DataDecoder {
  private mutating func decode(_ node: DataNode, as schema: DataSchema, key: DataField?) -> DataRecord? {
    guard let entries = node.entries else {
      if node.isEmpty { return missing(in: DataRecord(at: node.range), schema, seen: []) }
      report(DataWording.mismatch(key?.label, .record(schema), node))
      return nil
    }
    var record = DataRecord(at: node.range)
    var seen: [Int: SourceRange] = [:]
    // A key that is there, misspelt, is told of once: it is not missing too.
    var misspelt: Set<Int> = []
    for entry in entries {
      let entry = partedAtColon(entry, schema) ?? entry
      guard let index = schema.index(of: entry.key.value) else {
        let nearest = DataWording.nearestKey(to: entry.key.value, in: schema)
        report(DataWording.unknownKey(entry, nearest: nearest, schema))
        if let meant = nearest.flatMap(schema.index) {
          misspelt.insert(meant)
          record.markWritten(schema.fields[meant])
        }
        continue
      }
      if let first = seen[index] {
        report(DataWording.duplicate(entry.key.value, at: entry.key.range, first: first))
        continue
      }
      seen[index] = entry.key.range
      let field = schema.fields[index]
      record.markWritten(field)
      guard !entry.value.isEmpty else {
        report(DataWording.emptyValue(entry.key, field))
        continue
      }
      guard let value = value(entry.value, field.kind, key: field) else { continue }
      record.set(field, key: entry.key.range, to: value)
    }
    return missing(in: record, schema, seen: misspelt.union(seen.keys))
  }

  /// `titre:Étude : par où`, of which YAML takes `titre:Étude` for the key.
  private mutating func partedAtColon(_ entry: DataEntry, _ schema: DataSchema) -> DataEntry? {
    let written = entry.key.value
    guard let colon = written.utf8.firstIndex(of: UInt8(ascii: ":")), entry.value.scalar != nil,
      schema.index(of: written) == nil, schema.index(of: String(written[..<colon])) != nil
    else { return nil }
    let keyStart = entry.key.range.bytes.lowerBound
    let keyEnd = keyStart + written.utf8.distance(from: written.startIndex, to: colon)
    let value = SourceRange(file.path, keyEnd + 1..<max(keyEnd + 1, entry.value.range.bytes.upperBound))
    guard file.bytes[keyEnd] == UInt8(ascii: ":"), !file.bytes[value.bytes].contains(0x0A) else { return nil }
    let key = Located(String(written[..<colon]), at: SourceRange(file.path, keyStart..<keyEnd))
    let text = String(decoding: file.bytes[value.bytes], as: UTF8.self)
    report(YAMLWording.missingSpace(after: key.value, at: value, replacement: " " + YAMLQuoting.quoted(text)))
    return DataEntry(key: key, value: DataNode(.scalar(DataScalar(text, .plain)), at: value))
  }

  private mutating func missing(in record: DataRecord, _ schema: DataSchema, seen: Set<Int>) -> DataRecord {
    for (index, field) in schema.fields.enumerated() where field.presence != .optional && !seen.contains(index) {
      let start = record.range.bytes.lowerBound
      report(
        DataWording.missingKey(
          field, field.presence == .required ? .error : .note, at: SourceRange(record.range.path, start..<start)))
    }
    return record
  }

  mutating func value(_ node: DataNode, _ kind: DataKind, key: DataField?) -> Located<DataValue>? {
    switch kind {
    case .list(let item): return list(node, of: item, key: key)
    case .record(let schema):
      return decode(node, as: schema, key: key).map { Located(.record($0), at: node.range) }
    case .textOrRecord(let schema): return textOrRecord(node, schema, key: key)
    case .table(let keys, let kind): return table(node, keys, kind, key: key)
    case .text: return text(node, key: key).map { $0.map(DataValue.text) }
    default:
      guard let scalar = node.scalar else {
        report(DataWording.mismatch(key?.label, kind, node))
        return nil
      }
      return self.scalar(Located(scalar.text, at: node.range), kind, key: key)
    }
  }

  private mutating func list(_ node: DataNode, of kind: DataKind, key: DataField?) -> Located<DataValue>? {
    guard let items = node.items else {
      // A single value is a list of one; short ones may stand on one line, with commas.
      let parts = kind.isShort ? commaSeparated(node, kind) : [node]
      return Located(.list(parts.compactMap { value($0, kind, key: key) }), at: node.range)
    }
    var values: [Located<DataValue>] = []
    for item in items {
      guard !item.isEmpty else {
        report(DataWording.emptyItem(key?.label, at: item.range))
        continue
      }
      if let value = value(item, kind, key: key) { values.append(value) }
    }
    return Located(.list(values), at: node.range)
  }

  private func commaSeparated(_ node: DataNode, _ kind: DataKind) -> [DataNode] {
    guard let scalar = node.scalar, scalar.style == .plain, !scalar.text.contains("\n"),
      node.range.bytes.count == scalar.text.utf8.count
    else { return [node] }
    if case .choice(let choices) = kind, choices.choice(written: scalar.text) != nil { return [node] }
    var nodes: [DataNode] = []
    var start = node.range.bytes.lowerBound
    for part in scalar.text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == ";" }) {
      let leading = part.utf8.prefix { $0 == 0x20 }.count
      let text = part.utf8.dropFirst(leading).reversed().drop { $0 == 0x20 }.reversed()
      let range = SourceRange(file.path, start + leading..<start + leading + text.count)
      if !text.isEmpty {
        nodes.append(DataNode(.scalar(DataScalar(String(decoding: text, as: UTF8.self), .plain)), at: range))
      }
      start += part.utf8.count + 1
    }
    return nodes
  }

  private mutating func textOrRecord(_ node: DataNode, _ schema: DataSchema, key: DataField?) -> Located<DataValue>? {
    if let entries = node.entries, !isProse(entries, schema) {
      return decode(node, as: schema, key: key).map { Located(.record($0), at: node.range) }
    }
    guard let field = schema.fields.first, let value = value(node, field.kind, key: key) else { return nil }
    var record = DataRecord(at: node.range)
    record.set(field, key: node.range, to: value)
    return Located(.record(record), at: node.range)
  }

  /// `- Des thèmes : l'offre` is a text, `- txte: l'offre` a group with a misspelt key.
  private func isProse(_ entries: [DataEntry], _ schema: DataSchema) -> Bool {
    guard entries.count == 1, let key = entries.first?.key, schema.index(of: key.value) == nil else { return false }
    let isSpaced = file.bytes[key.range.bytes.upperBound] == 0x20 || file.bytes[key.range.bytes.upperBound] == 0xC2
    return isSpaced || DataWording.nearestKey(to: key.value, in: schema) == nil
  }

  private mutating func text(_ node: DataNode, key: DataField?) -> Located<String>? {
    if let scalar = node.scalar {
      var text = scalar.text[...]
      while text.last?.isNewline == true { text.removeLast() }
      return Located(String(text), at: node.range)
    }
    if let prose = prose(node) {
      report(YAMLWording.needsQuotes(nil, YAMLQuoting.quoted(prose.value), at: prose.range))
      return prose
    }
    report(DataWording.mismatch(key?.label, .text, node))
    return nil
  }

  /// The text that YAML took for a key and a value on one line.
  private func prose(_ node: DataNode) -> Located<String>? {
    guard let entry = node.entries?.first, node.entries?.count == 1, entry.value.scalar != nil,
      node.range.bytes.lowerBound == entry.key.range.bytes.lowerBound
    else { return nil }
    let range = SourceRange(file.path, entry.key.range.bytes.lowerBound..<entry.value.range.bytes.upperBound)
    let written = file.bytes[range.bytes]
    guard !written.contains(0x0A), !written.contains(0x0D) else { return nil }
    return Located(String(decoding: written, as: UTF8.self), at: range)
  }

  private mutating func table(
    _ node: DataNode, _ keys: DataKind.Keys, _ kind: DataKind, key: DataField?
  ) -> Located<DataValue>? {
    guard let entries = node.entries else {
      report(DataWording.mismatch(key?.label, .table(keys: keys, kind), node))
      return nil
    }
    var rows: [(key: Located<String>, value: Located<DataValue>)] = []
    for entry in entries {
      if keys == .identifiers, !DataKind.isIdentifier(entry.key.value) {
        report(DataWording.badIdentifier(entry.key))
      }
      if let value = value(entry.value, kind, key: key) { rows.append((entry.key, value)) }
    }
    return Located(.table(rows), at: node.range)
  }
}
