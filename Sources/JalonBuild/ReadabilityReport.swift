import JalonCheck
import JalonCore

/// The scores of a site's pages, one line each.
public struct ReadabilityReport: Sendable {
  let pages: [Page]

  struct Page: Sendable {
    let path: String
    let score: Readability
  }

  /// Names of the formats that `text` knows.
  public static let formats = ["text", "json"]

  public func text(format: String, in language: MessageLanguage) -> String {
    format == "json" ? json : pages.map { line($0)[language] + "\n" }.joined() + Self.method[language] + "\n"
  }

  private func line(_ page: Page) -> LocalizedText {
    let score = page.score
    let path = page.path
    let (lix, kandelMoles) = (Int(score.lix.rounded()), Int(score.kandelMoles.rounded()))
    guard score.words > 0 else {
      return LocalizedText(fr: "\(path) : aucune phrase", en: "\(path): no sentence")
    }
    return LocalizedText(
      fr: "\(path) : \(score.words) mots, \(score.sentences) phrases, LIX \(lix), Kandel-Moles \(kandelMoles)",
      en: "\(path): \(score.words) words, \(score.sentences) sentences, LIX \(lix), Kandel-Moles \(kandelMoles)")
  }

  // A score without the name of its formula cannot be compared with another's.
  private static let method = LocalizedText(
    fr: """
      LIX (Björnsson, 1968) : moins de 30 très facile, 40 un journal, plus de 55 très difficile.
      Kandel-Moles, variante A (207 − 1,015·ASL − 73,6·ASW) : plus il est haut, plus c'est facile. Syllabes comptées par règles.
      Pour une version simple : LIX de 30 au plus, Kandel-Moles de 80 au moins. Un score ne comprend rien : c'est un signe.
      """,
    en: """
      LIX (Björnsson, 1968): under 30 very easy, 40 a newspaper, over 55 very hard.
      Kandel-Moles, variant A (207 − 1.015·ASL − 73.6·ASW): the higher, the easier. Syllables counted by rules.
      For a plain-language version: a LIX of 30 at most, Kandel-Moles of 80 at least. A score understands nothing: it is a sign.
      """)

  private var json: String {
    let report = JSONValue.object([
      "version": .integer(1),
      "pages": .array(
        pages.map { page in
          .object([
            "path": .string(page.path), "words": .integer(page.score.words),
            "sentences": .integer(page.score.sentences), "long_words": .integer(page.score.longWords),
            "syllables": .integer(page.score.syllables), "lix": .number(Self.tenths(page.score.lix)),
            "kandel_moles_variant_a": .number(Self.tenths(page.score.kandelMoles)),
          ])
        }),
    ])
    return String(decoding: report.serialized(), as: UTF8.self) + "\n"
  }

  private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
