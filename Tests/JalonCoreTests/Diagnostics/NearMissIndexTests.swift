import Testing

@testable import JalonCore

struct NearMissIndexTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let word: String
    let names: [String]
    let nearest: String?

    init(_ word: String, _ names: [String], _ nearest: String?) {
      (self.word, self.names, self.nearest) = (word, names, nearest)
    }

    var testDescription: String { word }
  }

  @Test(arguments: [
    Case("prx", ["prix", "marché"], "prix"), Case("pirx", ["prix", "marché"], "prix"),
    Case("priix", ["prix"], "prix"), Case("prit", ["prix"], "prix"), Case("ÉTUDE", ["étude"], "étude"),
    // One letter in three may be wrong, and at least one.
    Case("pa", ["pu", "po"], "po"), Case("abc", ["ade"], nil), Case("abcdef", ["abcdxy", "abcxyz"], "abcdxy"),
    Case("abcdef", ["abcxyz"], nil), Case("03-prix.md", ["02-prix.md", "03-prise.md"], "02-prix.md"),
    Case("", ["a"], nil), Case("…", ["a"], nil), Case("a", [], nil),
    Case(
      String(repeating: "a", count: 255), [String(repeating: "a", count: 254) + "b"],
      String(repeating: "a", count: 254) + "b"),
    Case(String(repeating: "a", count: 256), [String(repeating: "a", count: 256)], nil),
  ])
  private func findsTheNearest(_ example: Case) {
    #expect(NearMissIndex(example.names).nearest(to: example.word) == example.nearest)
  }

  /// What is passed over by counts and bands is what a whole table of distances passes over too.
  @Test func agreesWithTheWholeTable() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let names = (0..<12).map { _ in Self.word(&random) }
      let word = Self.word(&random)
      let limit = max(1, word.count / 3)
      let nearest = names.map { (Self.distance(Array(word), Array($0)), $0) }.filter { $0.0 <= limit }.min(by: <)?.1
      #expect(NearMissIndex(names).nearest(to: word) == nearest, "\(word) among \(names)")
    }
  }

  private static func word(_ random: inout SystemRandomNumberGenerator) -> String {
    String((0..<Int.random(in: 1...12, using: &random)).map { _ in "abc1".randomElement(using: &random) ?? "a" })
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
