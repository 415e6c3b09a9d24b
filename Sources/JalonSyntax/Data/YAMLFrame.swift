import JalonCore

/// A sequence or a mapping that is being read.
struct YAMLFrame {
  let isMapping: Bool
  let isFlow: Bool
  /// Offset in the text that libyaml reads.
  let start: Int
  private var items: [DataNode] = []
  private var entries: [DataEntry] = []
  private var places: [String: SourceRange] = [:]
  private var key: Key?
  /// Where the last value ended, in the file.
  private(set) var end: Int?

  private enum Key {
    case kept(Located<String>)
    /// The value is read and left out: its key was reported.
    case dropped
  }

  init(isMapping: Bool, isFlow: Bool, start: Int) {
    self.isMapping = isMapping
    self.isFlow = isFlow
    self.start = start
  }

  var expectsKey: Bool { isMapping && key == nil }

  /// The key whose value is awaited, or was the last one read.
  var lastKey: String? {
    guard case .kept(let key) = key else { return entries.last?.key.value }
    return key.value
  }

  var lastScalar: DataScalar? { entries.last?.value.scalar }

  var content: DataNode.Content { isMapping ? .mapping(entries) : .sequence(items) }

  /// Takes a key, a value or an item; what is wrong with it, if anything.
  mutating func add(_ node: DataNode) -> Diagnostic? {
    end = node.range.bytes.upperBound
    guard isMapping else {
      items.append(node)
      return nil
    }
    guard let key else { return add(key: node) }
    if case .kept(let key) = key { entries.append(DataEntry(key: key, value: node)) }
    self.key = nil
    return nil
  }

  private mutating func add(key node: DataNode) -> Diagnostic? {
    guard let scalar = node.scalar else {
      key = .dropped
      return YAMLWording.keyIsNoText(at: node.range)
    }
    if let first = places[scalar.text] {
      key = .dropped
      return DataWording.duplicate(scalar.text, at: node.range, first: first)
    }
    places[scalar.text] = node.range
    key = .kept(Located(scalar.text, at: node.range))
    return nil
  }
}
