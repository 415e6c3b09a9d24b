import JalonCore
import JalonCurriculum

/// In a simple version, four things in a row are a list.
enum ListItemised: ProseRule {
  static let id = RuleID("list-itemised")
  static let severity = Severity.note

  static let manual = RuleManual(
    LocalizedText(
      fr: "Dans une version simple, une suite de quatre choses ou plus est une liste.",
      en: "In a plain-language version a run of four things or more is a list."),
    reason: LocalizedText(
      fr: """
        Une liste se parcourt des yeux, et un lecteur d'écran dit combien elle a de lignes. La règle cherche des groupes courts séparés par des virgules, puis « et » ou « ou ».
        """,
      en: """
        The eye runs down a list, and a screen reader says how many items it has. The rule looks for short groups between commas, then « et » or « ou ».
        """),
    example: PlainLanguage.simple(
      wrong: "Apportez une photo, votre carte, un stylo et une facture.\n",
      right: "Apportez :\n\n- une photo\n- votre carte\n- un stylo\n- une facture\n"),
    source: "EVAM, liste de contrôle du langage facile à lire et à comprendre")

  private static let conjunctions = Set(["et", "ou"].map { WordHash.of($0) })

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    return prose.runningSentences.compactMap { sentence in
      let count = items(in: sentence, of: prose)
      guard count >= 4 else { return nil }
      return Diagnostic(
        id, .note, at: prose.range(of: sentence),
        LocalizedText(fr: "\(count) choses à la suite, dans une phrase", en: "\(count) things in a row, in a sentence"),
        explanation: LocalizedText(
          fr: "Faites-en une liste : une ligne qui commence par « - » pour chacune.",
          en: "Make a list of them: a line that begins with '-' for each."))
    }
  }

  /// The groups of three words or fewer that commas part, with the two around a last « et » or « ou ». One comma alone
  /// more often parts two clauses.
  private static func items(in sentence: Prose.Sentence, of prose: Prose) -> Int {
    var commas = 0
    var words = 0
    var hasEnd = false
    for index in sentence.tokens {
      let token = prose.tokens[index]
      if token.kind == .comma {
        // The first group begins somewhere in the sentence; the others are whole.
        commas = commas == 0 || words <= 3 ? commas + 1 : 1
        words = 0
        continue
      }
      if commas > 0, words > 0, words <= 3, conjunctions.contains(token.hash), token.kind == .word {
        hasEnd = true
        break
      }
      if token.isWord { words += 1 }
    }
    return commas >= (hasEnd ? 2 : 3) ? commas + (hasEnd ? 2 : 1) : 0
  }
}
