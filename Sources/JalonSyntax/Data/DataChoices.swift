/// The values that a key allows, found by any of their spellings.
package struct DataChoices: Sendable {
  let all: [DataChoice]
  private let lookup: [String: Int]

  package init(_ all: [DataChoice]) {
    self.all = all
    lookup = Dictionary(
      all.enumerated().flatMap { index, choice in choice.spellings.map { (Spelling.key($0), index) } },
      uniquingKeysWith: { first, _ in first })
  }

  package func choice(written text: some StringProtocol) -> DataChoice? {
    lookup[Spelling.key(text)].map { all[$0] }
  }

  package func choice(named name: String) -> DataChoice? { all.first { $0.name == name } }

  /// Every way to write each of them, in French first.
  package var spellings: [String] { all.flatMap(\.spellings) }

  /// The one way that messages suggest for each.
  package var suggestions: [String] { all.compactMap(\.french.first) }

  static let boolean = DataChoices([
    DataChoice("yes", fr: ["oui"], en: ["true", "vrai", "on"]),
    DataChoice("no", fr: ["non"], en: ["false", "faux", "off"]),
  ])
}
