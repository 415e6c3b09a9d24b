/// What a lexicon says of a word, and what its letters show.
package struct WordTraits: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Two capitals or more, and no small letter.
  static let capitals = WordTraits(rawValue: 1 << 0)
  static let capitalised = WordTraits(rawValue: 1 << 1)
  /// « qui », « dont », « lorsque »: a second idea begins.
  static let subordinator = WordTraits(rawValue: 1 << 2)
  /// « ne », « n' ».
  static let negation = WordTraits(rawValue: 1 << 3)
  /// « sans », « ni ».
  static let privation = WordTraits(rawValue: 1 << 4)
  /// A form of « être ».
  static let copula = WordTraits(rawValue: 1 << 5)
  /// « fait », « pris », « écrit »: participles that their ending does not show.
  static let participle = WordTraits(rawValue: 1 << 6)
  /// « allé », « âgé », « fatigué »: after « être », no passive voice.
  static let activeParticiple = WordTraits(rawValue: 1 << 7)
  /// May stand between « être » and its participle: « pas », « souvent ».
  static let adverb = WordTraits(rawValue: 1 << 8)
  /// « deux » … « mille ».
  static let number = WordTraits(rawValue: 1 << 9)
  /// « les deux », « tous deux »: what follows is no count.
  static let beforePair = WordTraits(rawValue: 1 << 10)
  static let month = WordTraits(rawValue: 1 << 11)
  static let masculine = WordTraits(rawValue: 1 << 12)
  static let feminine = WordTraits(rawValue: 1 << 13)
  /// Its full stop ends no sentence: « M. », « art. ».
  static let abbreviation = WordTraits(rawValue: 1 << 14)
  /// « SMS », « PDF »: read by everyone as they are.
  static let familiarAcronym = WordTraits(rawValue: 1 << 15)
  /// « ATTENTION »: a common word, not an acronym.
  static let shouted = WordTraits(rawValue: 1 << 16)
  /// The first word of an expression of the list of that name.
  static let jargon = WordTraits(rawValue: 1 << 17)
  static let foreign = WordTraits(rawValue: 1 << 18)
  static let figurative = WordTraits(rawValue: 1 << 19)
  static let thirdPerson = WordTraits(rawValue: 1 << 20)
  /// « se », « s' »: « il s'est levé » is not passive.
  static let reflexive = WordTraits(rawValue: 1 << 21)
  /// Ends in an s without being plural: « plus », « dans ».
  static let invariable = WordTraits(rawValue: 1 << 22)
  /// « ils », « elles ».
  static let pluralPronoun = WordTraits(rawValue: 1 << 23)
  /// « argent », « moment »: their « -ent » is heard.
  static let nasalEnding = WordTraits(rawValue: 1 << 24)
}
