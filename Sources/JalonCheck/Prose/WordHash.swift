/// FNV-1a (64 bits) of a word in lower case: words are looked up without making a string of each.
///
/// Two words of French that share a hash are not a worry: with 10,000 entries, one text word in 10^15 would.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Of a word of a list, written in lower case.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }
}
