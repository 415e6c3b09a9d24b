import JalonCore

/// The changes of a zone's clocks one by one, for a zone whose law Jalon does not carry.
struct ZoneTransitions: Hashable, Sendable {
  /// The offset before the first change.
  let initial: Offset
  /// In order of time.
  let changes: [Change]

  struct Offset: Hashable, Sendable {
    let seconds: Int
    let isDaylight: Bool
  }

  struct Change: Hashable, Sendable {
    let instant: Int
    let offset: Offset
  }

  func offset(atUTC instant: Int) -> Int {
    offset(ofIndex: index(atUTC: instant)).seconds
  }

  /// Every observance in force between two instants, each said once: such zones change their laws too often for rules.
  func observances(from first: Int, through last: Int) -> [ZoneObservance] {
    let start = index(atUTC: first)
    let end = max(start, index(atUTC: last))
    return (start...end).map { index in
      let after = offset(ofIndex: index)
      guard index >= 0 else {
        return .constant(offset: after.seconds, isDaylight: after.isDaylight, from: first)
      }
      let before = offset(ofIndex: index - 1).seconds
      return ZoneObservance(
        isDaylight: after.isDaylight, onset: LocalDateTime(naiveSeconds: changes[index].instant + before),
        offsetBefore: before, offset: after.seconds, name: nil, yearly: nil)
    }
  }

  private func offset(ofIndex index: Int) -> Offset {
    index < 0 ? initial : changes[index].offset
  }

  /// The last change at or before an instant; -1 before the first.
  private func index(atUTC instant: Int) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
