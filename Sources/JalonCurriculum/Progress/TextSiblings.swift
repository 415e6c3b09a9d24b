import JalonCore

/// The texts of one place that were written without knowledge of each other, and all that their writers had seen.
///
/// A dotted version vector set (Preguiça, Baquero, Almeida, Fonte, Gonçalves 2010, arXiv:1011.5808): a text goes when a
/// copy shows that somebody saw it and wrote over it, and never for having been written fewer times than another.
struct TextSiblings {
  /// Each register without `others` and `seen`.
  private var texts: [Key: [String: JSONValue]]
  /// By device, the greatest counter that this copy knows of.
  private var seen: [String: Int]

  /// A device that was cloned may write two texts under one count: both are kept.
  private struct Key: Hashable {
    let counter: Int
    let replica: String
    let value: [UInt8]
  }

  /// Reads a register; what stands under `others` and `seen` and is no such thing is left out.
  init(_ register: [String: JSONValue]) {
    texts = [:]
    seen = [:]
    for (replica, counter) in register["seen"]?.members ?? [:] {
      if case .integer(let counter) = counter, (1...Register.maximumCounter).contains(counter) { see(counter, replica) }
    }
    insert(register)
    if case .array(let others)? = register["others"] {
      for other in others where Register.counter(of: other) != nil { insert(other.members ?? [:]) }
    }
    believeSeen()
  }

  /// The least that is not less than either: commutative, associative, idempotent.
  func joined(with other: TextSiblings) -> TextSiblings {
    var joined = self
    joined.texts = [:]
    for (replica, counter) in other.seen { joined.see(counter, replica) }
    for (mine, theirs) in [(self, other), (other, self)] {
      for (key, text) in mine.texts where theirs.holdsWriting(of: key) || !theirs.hasSeen(key) {
        joined.keep(text, key)
      }
    }
    return joined
  }

  /// The register: the text of the greatest count before the `others`.
  var register: [String: JSONValue] {
    let sorted = texts.sorted { Self.precedes($0.key, $1.key) }
    guard var register = sorted.last?.value else { return [:] }
    if sorted.count > 1 { register["others"] = .array(sorted.dropLast().map { .object($0.value) }) }
    // A text that stands says for itself that its device's earlier ones were seen.
    let implied = Dictionary(texts.keys.map { ($0.replica, $0.counter) }, uniquingKeysWith: max)
    let told = seen.filter { $0.value > implied[$0.key] ?? 0 }
    if !told.isEmpty { register["seen"] = .object(told.mapValues { .integer($0) }) }
    return register
  }
}

extension TextSiblings {
  private mutating func insert(_ register: [String: JSONValue]) {
    var text = register
    for name in ["others", "seen"] { text[name] = nil }
    let key = Key(
      counter: Register.counter(of: .object(register)) ?? 0, replica: register["replica"]?.text ?? "",
      value: (register["value"] ?? .null).serialized())
    see(key.counter, key.replica)
    keep(text, key)
  }

  private mutating func keep(_ text: [String: JSONValue], _ key: Key) {
    guard let known = texts[key] else { return texts[key] = text }
    let bytes = (JSONValue.object(known).serialized(), JSONValue.object(text).serialized())
    texts[key] = bytes.0.lexicographicallyPrecedes(bytes.1) ? text : known
  }

  private mutating func see(_ counter: Int, _ replica: String) {
    seen[replica] = max(seen[replica] ?? 0, counter)
  }

  /// To write is to count beyond all that was seen: without this, two false copies would each take the other's text away.
  private mutating func believeSeen() {
    let greatest = texts.keys.map(\.counter).max() ?? 0
    for (replica, counter) in seen where counter >= greatest {
      let isText = texts.keys.contains { $0.replica == replica && $0.counter == counter }
      if !isText { seen[replica] = greatest - 1 }
    }
  }

  private func hasSeen(_ key: Key) -> Bool { key.counter <= seen[key.replica] ?? 0 }

  private func holdsWriting(of key: Key) -> Bool {
    texts.keys.contains { $0.counter == key.counter && $0.replica == key.replica }
  }

  private static func precedes(_ left: Key, _ right: Key) -> Bool {
    if left.counter != right.counter { return left.counter < right.counter }
    if left.replica != right.replica {
      return left.replica.utf8.lexicographicallyPrecedes(right.replica.utf8)
    }
    return left.value.lexicographicallyPrecedes(right.value)
  }
}
