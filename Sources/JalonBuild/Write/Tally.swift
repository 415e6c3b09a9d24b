import Synchronization

/// A count that several tasks share.
final class Tally: Sendable {
  private let count = Atomic<Int>(0)

  /// One more.
  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
