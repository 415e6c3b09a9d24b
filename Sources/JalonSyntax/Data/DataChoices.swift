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

  func choice(written text: some StringProtocol) -> DataChoice? {
    lookup[Spelling.key(text)].map { all[$0] }
  }

  static let boolean = DataChoices([
    DataChoice("yes", fr: ["oui"], en: ["true", "vrai", "on"]),
    DataChoice("no", fr: ["non"], en: ["false", "faux", "off"]),
  ])
}
