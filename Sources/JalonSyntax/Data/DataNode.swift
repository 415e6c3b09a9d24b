import JalonCore

/// A value of a data file as its author wrote it, before anyone asks what it means.
package struct DataNode: Sendable {
  package let content: Content
  package let range: SourceRange

  package enum Content: Sendable {
    case scalar(DataScalar)
    case sequence([DataNode])
    case mapping([DataEntry])
  }

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }

  package var scalar: DataScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  package var entries: [DataEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  package var items: [DataNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// Nothing after the colon, `~`, `null` or `""`.
  package var isEmpty: Bool {
    guard let scalar else { return false }
    return scalar.text.isEmpty || scalar.style == .plain && (scalar.text == "~" || scalar.text == "null")
  }
}
