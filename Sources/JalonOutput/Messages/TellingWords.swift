import JalonCore

/// Words that tell of somebody's health or hardship, or of a programme that does: never on a locked screen.
enum TellingWords {
  // Starts of words, without accents or capitals.
  private static let starts = [
    "handicap", "malad", "psych", "invalid", "autis", "autism", "cancer", "depress", "addict", "surdett", "aveugle",
    "malvoyan", "sourd", "malentend", "disab", "illness", "mental", "therap",
  ]
  private static let whole: Set = [
    "rqth", "mdph", "aah", "pch", "cdaph", "tih", "esat", "sante", "health", "rsa", "dette", "dettes", "debt", "prison",
    "compensation", "soin", "soins", "hopital", "hospital",
  ]

  /// The first such word, as it is written.
  static func first(in text: String, programmes: [String]) -> String? {
    let folded = Slug.slug(of: text)
    if let programme = programmes.first(where: { !$0.isEmpty && "-\(folded)-".contains("-\(Slug.slug(of: $0))-") }) {
      return programme
    }
    return text.split { !$0.isLetter }.map(String.init).first { word in
      let word = Slug.slug(of: word)
      return whole.contains(word) || starts.contains { word.hasPrefix($0) }
    }
  }
}
