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
    var small: [String] = []
    var total = 0
    var words = TextWords(text)
    while let word = words.next() {
      total += 1
      if word.bytes.count <= 6 { small.append(word.key(in: text)) }
    }
    guard total >= fewestWords else { return nil }
    let own = all.first { $0.tag == expected }?.words ?? []
    let counts = all.map { language in
      language.tag == expected ? 0 : small.count { language.words.contains($0) }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] * 4 >= total else { return nil }
    // What both languages have, « la » or « que », speaks for neither.
    let evidence = Set(small.filter { all[best].words.contains($0) && !own.contains($0) })
    let against = small.count { own.contains($0) && !all[best].words.contains($0) }
    guard evidence.count >= fewestProofs, counts[best] >= 3 * max(1, against) else { return nil }
    return all[best]
  }

  private init(_ tag: String, _ name: LocalizedText, _ words: String) {
    self.tag = tag
    self.name = name
    self.words = Set(words.split(separator: " ").map(String.init))
  }

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
