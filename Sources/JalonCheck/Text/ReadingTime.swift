import JalonSyntax

/// How long a learner needs to read a page.
enum ReadingTime {
  /// Adults read French silently at 195 words a minute (Brysbaert, 2019); two thirds of that for those who read little
  /// or in a second language.
  static let wordsPerMinute = 130

  static func minutes(forWords words: Int) -> Int {
    (words + wordsPerMinute / 2) / wordsPerMinute
  }

  /// Words that learners read: a trainer's notes and code are left out.
  static func words(in document: Document) -> Int {
    var count = 0
    var index = 0
    while index < document.nodes.count {
      let node = document.nodes[index]
      if case .directive(let number) = node.kind, document.directives[number].name == .instructor {
        index = node.end
        continue
      }
      if node.kind == .text { count += words(in: document.text[node.literal]) }
      index += 1
    }
    return count
  }

  /// Stretches of letters and digits; an apostrophe joins two.
  private static func words(in text: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    for byte in text {
      let isLetter = byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      if isLetter, !isInWord { count += 1 }
      if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "-") { isInWord = isLetter }
    }
    return count
  }
}
