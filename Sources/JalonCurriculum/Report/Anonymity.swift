/// What keeps an answer from being read out of a figure (docs/report.md, « What figures do not tell »).
///
/// Under five people there is no figure. From five on it is coarse, and so is the number of people, so that the difference
/// of two reports tells nothing sure of one person. The cohorts that have no figure of their own have no part in that of
/// their programme: it cannot be had by subtraction.
enum Anonymity {
  static let minimum = 5

  private static let bands = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]

  /// The members of the groups that are large enough.
  static func sufficient<Value>(_ groups: [String: [Value]]) -> [Value]? {
    let large = groups.filter { $0.value.count >= minimum }
    return large.isEmpty ? nil : large.flatMap(\.value)
  }

  /// The greatest round number that is not above.
  static func band(_ people: Int) -> Int { bands.last { $0 <= people } ?? 0 }

  /// In tens, and never « none » or « all ».
  static func percent(_ part: Int, of whole: Int) -> Int {
    min(90, max(10, (20 * part + whole) / (2 * whole) * 10))
  }

  /// The mean in halves, rounded.
  static func halves(_ values: [Int]) -> Int {
    (4 * values.reduce(0, +) + values.count) / (2 * values.count)
  }
}
