import JalonCore

/// The JSON Schema (draft 2020-12) of a kind of file, for editors: every spelling in French and English is known.
package enum JSONSchema {
  /// The schema of a file that is one record.
  package static func render(_ schema: DataSchema) -> JSONValue {
    document(of: .record(schema), schema)
  }

  /// The schema of a file that gives a record to each id or word.
  package static func renderTable(keys: DataKind.Keys, of schema: DataSchema) -> JSONValue {
    document(of: .table(keys: keys, .record(schema)), schema)
  }

  private static func document(of kind: DataKind, _ schema: DataSchema) -> JSONValue {
    .members([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"), "title": .string(schema.summary.french),
      "description": .string(schema.summary.english), "allOf": .array([value(kind)]),
      "$defs": .object(definitions(of: kind)),
    ])
  }

  private static func definitions(of kind: DataKind) -> [String: JSONValue] {
    var definitions: [String: JSONValue] = [:]
    var pending = [kind]
    while let next = pending.popLast() {
      switch next {
      case .list(let kind), .table(_, let kind): pending.append(kind)
      case .record(let schema), .textOrRecord(let schema):
        guard definitions[schema.name] == nil else { continue }
        definitions[schema.name] = object(schema)
        pending += schema.fields.map(\.kind)
      default: continue
      }
    }
    return definitions
  }

  private static func object(_ schema: DataSchema) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for field in schema.fields {
      let description = JSONValue.string("\(field.summary.french) / \(field.summary.english)")
      for spelling in field.spellings {
        properties[spelling] = .object(["description": description, "allOf": .array([value(field.kind)])])
      }
    }
    let required = schema.fields.filter { $0.presence == .required }.map { field in
      JSONValue.object(["anyOf": .array(field.spellings.map { .object(["required": .array([.string($0)])]) })])
    }
    return .members([
      "type": .string("object"), "description": .string("\(schema.summary.french) / \(schema.summary.english)"),
      "properties": .object(properties), "additionalProperties": .boolean(false),
      "allOf": required.isEmpty ? nil : .array(required),
    ])
  }

  private static func value(_ kind: DataKind) -> JSONValue {
    switch kind {
    case .text: types("string", "number", "boolean")
    case .integer: either(["type": .string("integer"), "minimum": .integer(0)], pattern: "^[0-9 \u{A0}\u{202F}]+$")
    case .number: either(["type": .string("number")], pattern: "^-?[0-9 \u{A0}\u{202F}]+([.,][0-9]+)?$")
    case .percentage:
      either(["type": .string("number")], pattern: "^[0-9 \u{A0}\u{202F}]+([.,][0-9]+)?[ \u{A0}\u{202F}]?%?$")
    case .boolean: either(["type": .string("boolean")], among: [DataChoices.boolean])
    case .date: .object(["type": .string("string"), "pattern": .string("[0-9]{4}")])
    case .dateTime: .object(["type": .string("string"), "pattern": .string("[0-9]{4}.*[0-9]")])
    case .duration: either(["type": .string("integer"), "minimum": .integer(0)], pattern: "^[0-9]+.*$")
    case .url: .object(["type": .string("string"), "pattern": .string("^https?://[^ ]+$")])
    case .email: .object(["type": .string("string"), "format": .string("email")])
    case .identifier:
      .object(["type": .array([.string("string"), .string("integer")]), "pattern": .string("^[A-Za-z0-9_-]+$")])
    case .choice(let choices): .object(["enum": spellings(choices)])
    case .list(let kind):
      .object(["anyOf": .array([.object(["type": .string("array"), "items": value(kind)]), value(kind)])])
    case .record(let schema): reference(schema)
    case .textOrRecord(let schema): .object(["anyOf": .array([value(.text), reference(schema)])])
    case .table(let keys, let kind):
      .members([
        "type": .string("object"), "additionalProperties": value(kind),
        "propertyNames": keys == .identifiers ? .object(["pattern": .string("^[A-Za-z0-9_-]+$")]) : nil,
      ])
    }
  }

  private static func reference(_ schema: DataSchema) -> JSONValue {
    .object(["$ref": .string("#/$defs/\(schema.name)")])
  }

  private static func types(_ names: String...) -> JSONValue {
    .object(["type": .array(names.map(JSONValue.string))])
  }

  private static func either(_ members: [String: JSONValue], pattern: String) -> JSONValue {
    .object([
      "anyOf": .array([.object(members), .object(["type": .string("string"), "pattern": .string(pattern)])])
    ])
  }

  private static func either(_ members: [String: JSONValue], among choices: [DataChoices]) -> JSONValue {
    .object(["anyOf": .array([.object(members)] + choices.map { .object(["enum": spellings($0)]) })])
  }

  private static func spellings(_ choices: DataChoices) -> JSONValue {
    .array(choices.all.flatMap(\.spellings).map(JSONValue.string))
  }
}
