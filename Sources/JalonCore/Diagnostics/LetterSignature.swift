/// Which letters a folded word has, which it has twice, which digits: each edit changes one bit at most each way.
struct LetterSignature: Sendable {
  private var bits: UInt64 = 0

  init(of letters: ArraySlice<UInt8>) {
    for letter in letters {
      guard letter >= UInt8(ascii: "a") else {
        bits |= 1 << (52 + UInt64(letter - UInt8(ascii: "0")))
        continue
      }
      let once: UInt64 = 1 << UInt64(letter - UInt8(ascii: "a"))
      bits |= bits & once == 0 ? once : once << 26
    }
  }

  /// No fewer edits than this make one word of the other.
  func lowerBound(to other: LetterSignature) -> Int {
    max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
  }
}
