/// Damerau's distance to one word, restricted to swaps of neighbours; its rows are kept from one measure to the next.
struct EditDistance {
  private let word: [UInt8]
  private var beforeLast: [Int]
  private var last: [Int]
  private var row: [Int]

  init(to word: [UInt8]) {
    self.word = word
    let empty = [Int](repeating: 0, count: word.count + 1)
    (beforeLast, last, row) = (empty, empty, empty)
  }

  /// The distance, or nil beyond the limit: only the diagonal band that can stay within it is computed (Ukkonen, 1985).
  mutating func measure(_ other: ArraySlice<UInt8>, limit: Int) -> Int? {
    let beyond = limit + 1
    for column in 0...word.count { last[column] = min(column, beyond) }
    var previous: UInt8 = 0
    for (number, letter) in other.enumerated() {
      let band = max(1, number + 1 - limit)..<max(1, min(word.count, number + 1 + limit) + 1)
      guard !band.isEmpty else { return nil }
      row[band.lowerBound - 1] = band.lowerBound == 1 ? min(number + 1, beyond) : beyond
      var least = row[band.lowerBound - 1]
      for column in band {
        var cost = min(
          last[column] + 1, row[column - 1] + 1, last[column - 1] + (word[column - 1] == letter ? 0 : 1))
        if number > 0, column > 1, letter == word[column - 2], previous == word[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        row[column] = min(cost, beyond)
        least = min(least, row[column])
      }
      if band.upperBound <= word.count { row[band.upperBound] = beyond }
      // A swap reaches back two rows, but never for less than the row between.
      guard least <= limit else { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
      previous = letter
    }
    return last[word.count] <= limit ? last[word.count] : nil
  }
}
