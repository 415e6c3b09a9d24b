/// Traits by word, in a table of open addresses: one look-up for each word of each lesson must cost next to nothing.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [WordTraits]
  private let mask: Int

  init(_ lists: [(traits: WordTraits, words: [String])]) {
    var known: [UInt64: WordTraits] = [:]
    for (traits, words) in lists {
      for word in words { known[WordHash.of(word), default: []].formUnion(traits) }
    }
    var capacity = 64
    while capacity < known.count * 4 { capacity *= 2 }
    mask = capacity - 1
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: [], count: capacity)
    for (key, traits) in known {
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = traits
    }
  }

  func traits(of hash: UInt64) -> WordTraits {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return []
  }
}
