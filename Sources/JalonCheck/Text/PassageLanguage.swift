import JalonCore

/// A language, known by its smallest words.
struct PassageLanguage: Sendable {
  /// BCP 47.
  let tag: String
  let name: LocalizedText
  private let words: Set<String>

  private static let fewestWords = 8
  private static let fewestProofs = 3

  /// The language that a text is in, if it is surely another one: the small words of that language are a quarter of all,
  /// and three times as many as those of the expected one.
  static func other(than expected: String, in text: ArraySlice<UInt8>) -> PassageLanguage? {
    var small: [(word: UInt64, languages: UInt8)] = []
    var counts = [Int](repeating: 0, count: all.count)
    var total = 0
    var words = TextWords(text)
    while let word = words.next() {
      total += 1
      guard word.bytes.count <= 6, let languages = languages[packed(word, in: text)] else { continue }
      small.append((packed(word, in: text), languages))
      for index in counts.indices where languages & 1 << index != 0 { counts[index] += 1 }
    }
    guard total >= fewestWords else { return nil }
    let expected = all.firstIndex { $0.tag == expected }
    if let expected { counts[expected] = 0 }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] * 4 >= total else { return nil }
    let own: UInt8 = expected.map { 1 << $0 } ?? 0
    let other: UInt8 = 1 << best
    // What both languages have, « la » or « que », speaks for neither.
    let evidence = Set(small.filter { $0.languages & (own | other) == other }.map(\.word))
    let against = small.count { $0.languages & (own | other) == own && own != 0 }
    guard evidence.count >= fewestProofs, counts[best] >= 3 * max(1, against) else { return nil }
    return all[best]
  }

  private init(_ tag: String, _ name: LocalizedText, _ words: String) {
    self.tag = tag
    self.name = name
    self.words = Set(words.split(separator: " ").map(String.init))
  }

  /// The six letters that a small word has at most, in one number: each word of a site is looked up.
  private static func packed(_ word: TextWords.Word, in text: ArraySlice<UInt8>) -> UInt64 {
    let bytes = text[word.bytes]
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return packed(word.key(in: text)) }
    return bytes.reduce(0) { $0 << 8 | UInt64($1 >= UInt8(ascii: "A") ? $1 | 0x20 : $1) }
  }

  private static func packed(_ key: String) -> UInt64 { key.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  /// Which languages have a small word: one bit each.
  private static let languages: [UInt64: UInt8] = {
    var languages: [UInt64: UInt8] = [:]
    for (index, language) in all.enumerated() {
      for word in language.words { languages[packed(word), default: 0] |= 1 << index }
    }
    return languages
  }()

  // Words of one letter tell little: `a` is a word of six languages.
  private static let all = [
    PassageLanguage(
      "fr", LocalizedText(fr: "français", en: "French"),
      "le la les un une des du de et est sont dans pour par sur avec que qui ne pas plus ce cette ces vous nous il elle "
        + "ils on au aux ou mais si se son sa ses votre vos en tout bien fait etre avoir"),
    PassageLanguage(
      "en", LocalizedText(fr: "anglais", en: "English"),
      "the of and to in is are that for with was it this be by from or an as at you we they not have has will can your "
        + "their our which when what do does if but all"),
    PassageLanguage(
      "es", LocalizedText(fr: "espagnol", en: "Spanish"),
      "el la los las una un del y es son en por para con que no lo su sus al como mas pero este esta muy cuando usted hay"
    ),
    PassageLanguage(
      "de", LocalizedText(fr: "allemand", en: "German"),
      "der die das und ist nicht ein eine den dem mit von zu auf fur im sich des auch sie ich wir ihr oder wenn wie"),
    PassageLanguage(
      "it", LocalizedText(fr: "italien", en: "Italian"),
      "il la lo gli una un di che non per con sono della del dei alla nel piu anche come questo questa ma se si ed"),
    PassageLanguage(
      "pt", LocalizedText(fr: "portugais", en: "Portuguese"),
      "os as um uma do da dos das em para com que nao por mais como mas ao ou se seu sua pelo pela voce sao"),
  ]
}
