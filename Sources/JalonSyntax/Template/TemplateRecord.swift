import Mustache

/// Names and values for a template: texts, flags, lists of records, records. What is not there is left out.
package struct TemplateRecord: Sendable {
  private var values: [String: any Sendable]

  package init(_ values: [String: (any Sendable)?] = [:]) {
    self.values = values.compactMapValues { $0 }
  }

  package subscript(_ name: String) -> (any Sendable)? {
    get { values[name] }
    set { values[name] = newValue }
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

// Without it, the library would look at every value by reflection.
extension TemplateRecord: MustacheParent {
  package func child(named name: String) -> Any? { values[name] }
}
