/// Syllables of a French word, by rules.
///
/// - A run of vowels is one syllable: « eau », « oi », « ieu », « tion ».
/// - « é » before another vowel, a diaeresis, « ao » and « oa » are a hiatus: cré-er, na-ïf, ca-cao. So is « i » before a
///   vowel after a consonant and l or r: cri-er, cli-ent.
/// - The u of « qu », and of « gu » before e or i, is mute; y between vowels is a consonant: pa-yer.
/// - A last « e » or « es » is mute, and so is the « -ent » of verbs: the caller says whether the word is one
///   (`isPluralVerb`). A word has one syllable at least.
///
/// It counts an e inside a word (mai-nte-nant), as careful reading aloud does; names and loan words may be wrong by one.
struct Syllables {
  /// A letter by its sound class.
  private enum Sound { case vowel, muteE, hiatus, i, liquid, consonant }

  static func count(in word: some Sequence<UInt8>, isPluralVerb: Bool = false) -> Int {
    var total = 0
    var part: [UInt32] = []
    // « l'impôt » is read as « limpôt »; the parts of « rendez-vous » each have an end of their own.
    for scalar in String(decoding: Array(word), as: UTF8.self).lowercased().unicodeScalars {
      switch scalar {
      case "'", "’", ".": continue
      case "-", "·", "\u{2010}", "\u{2011}":
        total += count(ofPart: part, isPluralVerb: false)
        part = []
      default: part.append(scalar.value)
      }
    }
    return total + count(ofPart: part, isPluralVerb: isPluralVerb)
  }

  private static func count(ofPart letters: [UInt32], isPluralVerb: Bool) -> Int {
    guard !letters.isEmpty else { return 0 }
    let sounds = sounds(of: withoutMuteEnding(letters, isPluralVerb: isPluralVerb))
    var count = 0
    var isInRun = false
    for index in sounds.indices {
      switch sounds[index] {
      case .consonant, .liquid:
        isInRun = false
      case .hiatus:
        count += 1
        // « é » alone opens a run that the next vowel does not prolong.
        isInRun = false
      case .i where !isInRun && followsCluster(index, sounds) && index + 1 < sounds.count:
        count += 1
        isInRun = false
      case .vowel, .muteE, .i:
        if !isInRun { count += 1 }
        isInRun = true
      }
    }
    return max(count, 1)
  }

  private static func followsCluster(_ index: Int, _ sounds: [Sound]) -> Bool {
    index >= 2 && sounds[index - 1] == .liquid && sounds[index - 2] == .consonant
  }

  private static func withoutMuteEnding(_ letters: [UInt32], isPluralVerb: Bool) -> ArraySlice<UInt32> {
    let isVowel: (UInt32) -> Bool = { vowels.contains($0) }
    if isPluralVerb, letters.suffix(3).elementsEqual(ent), letters.dropLast(3).contains(where: isVowel) {
      return letters.dropLast(3)
    }
    for ending in [es, e] where letters.suffix(ending.count).elementsEqual(ending) {
      var rest = letters.dropLast(ending.count)
      guard rest.contains(where: isVowel) else { break }
      // « musique », « langue »: the u goes too.
      if rest.last == u, let before = rest.dropLast().last, before == q || before == g {
        rest = rest.dropLast()
        if !rest.contains(where: isVowel) { break }
      }
      return rest
    }
    return letters[...]
  }

  private static func sounds(of letters: ArraySlice<UInt32>) -> [Sound] {
    let letters = Array(letters)
    return letters.indices.map { index in
      let letter = letters[index]
      let previous = index > 0 ? letters[index - 1] : 0
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      switch letter {
      case u where previous == q && vowels.contains(next): return .consonant
      case u where previous == g && frontVowels.contains(next): return .consonant
      case y where vowels.contains(previous) && vowels.contains(next): return .consonant
      case eAcute where vowels.contains(next): return .hiatus
      case a where next == o && !(index + 2 < letters.count && isU(letters[index + 2])): return .hiatus
      case o where next == a: return .hiatus
      // ï, ü, ë open a syllable of their own.
      case _ where vowels.contains(letter) && isDiaeresis(next): return .hiatus
      case i: return .i
      case l, r: return .liquid
      default: return vowels.contains(letter) ? .vowel : .consonant
      }
    }
  }

  /// « août », « saoul » are one syllable.
  private static func isU(_ letter: UInt32) -> Bool { letter == u || letter == 0xFB }

  private static func isDiaeresis(_ letter: UInt32) -> Bool { letter == 0xEF || letter == 0xFC || letter == 0xEB }

  private static let vowels = Set("aàâäeéèêëiîïoôöuùûüyœæ".unicodeScalars.map(\.value))
  private static let frontVowels = Set("eéèêiîy".unicodeScalars.map(\.value))
  private static let ent = Array("ent".unicodeScalars.map(\.value))
  private static let es = Array("es".unicodeScalars.map(\.value))
  private static let e = Array("e".unicodeScalars.map(\.value))
  private static let (a, i, o, u, y): (UInt32, UInt32, UInt32, UInt32, UInt32) = (0x61, 0x69, 0x6F, 0x75, 0x79)
  private static let (g, l, q, r, eAcute): (UInt32, UInt32, UInt32, UInt32, UInt32) = (0x67, 0x6C, 0x71, 0x72, 0xE9)
}
