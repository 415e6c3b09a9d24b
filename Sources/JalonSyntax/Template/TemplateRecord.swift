import Mustache

/// Names and values for a template: texts, HTML, flags, lists of texts or records, records. What is not there is left
/// out.
package struct TemplateRecord: Sendable {
  private var values: [String: any Sendable]

  /// A nil is remembered: a template that asks this record for the name gets nothing, instead of what a record around it
  /// calls by the same name.
  package init(_ values: [String: (any Sendable)?] = [:]) {
    self.values = values.mapValues { $0 ?? AbsentValue() }
  }

  package subscript(_ name: String) -> (any Sendable)? {
    get { values[name].flatMap { $0 is AbsentValue ? nil : $0 } }
    set { values[name] = newValue ?? AbsentValue() }
  }

  /// The same, with another record's values over its own.
  package func merging(_ other: TemplateRecord) -> TemplateRecord {
    var merged = self
    merged.values.merge(other.values) { _, new in new }
    return merged
  }

  /// Every name in it, and in the records that it holds.
  package var names: Set<String> {
    var names = Set(values.keys)
    for value in values.values {
      switch value {
      case let record as TemplateRecord: names.formUnion(record.names)
      case let records as [TemplateRecord]: for record in records { names.formUnion(record.names) }
      default: break
      }
    }
    return names
  }
}

// Without it, the library would look at every value by reflection. Texts leave the record escaped: the library's own
// escaping goes character by character through a dictionary, and took a third of a build's time.
extension TemplateRecord: MustacheParent {
  package func child(named name: String) -> Any? {
    switch values[name] {
    case nil: nil
    case let text as String: HTMLText(escaping: text)
    case let texts as [String]: texts.map(HTMLText.init(escaping:))
    case let value?: value
    }
  }
}

/// What a record was given for a name that has no value: sections skip it, variables print nothing.
struct AbsentValue: Sendable, MustacheCustomRenderable {
  var renderText: String { "" }

  var isNull: Bool { true }
}

/// HTML that a template prints as it is.
package struct HTMLText: Hashable, Sendable {
  package let string: String

  package init(_ string: String) {
    self.string = string
  }

  init(escaping text: String) {
    var writer = HTMLWriter(capacity: text.utf8.count)
    writer.escaped(text)
    string = String(decoding: writer.bytes, as: UTF8.self)
  }
}

// A name looked up in a text is not there; without it, reflection would look.
extension HTMLText: MustacheParent {
  package func child(named name: String) -> Any? { nil }
}

extension HTMLText: MustacheCustomRenderable {
  package var renderText: String { string }

  package var isNull: Bool { false }
}
