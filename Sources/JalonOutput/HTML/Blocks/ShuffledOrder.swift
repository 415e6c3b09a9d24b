/// An order that is never the right one, and the same at every build.
enum ShuffledOrder {
  /// The numbers from 0 in another order; those of one thing alone stay.
  static func indices(count: Int, seed: String) -> [Int] {
    var indices = Array(0..<count)
    var state = UInt64(seed.prefix(16), radix: 16) ?? 0
    for last in stride(from: count - 1, to: 0, by: -1) {
      indices.swapAt(last, Int(next(&state) % UInt64(last + 1)))
    }
    return indices == Array(0..<count) ? Array(indices.dropFirst() + indices.prefix(1)) : indices
  }

  // SplitMix64: the same numbers on every machine.
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
