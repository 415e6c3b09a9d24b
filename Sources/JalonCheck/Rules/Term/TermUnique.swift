import JalonCore
import JalonCurriculum

/// A word of the glossary has one entry.
///
/// Texts are read with case, accents, hyphens and a plural forgiven: two entries that differ by those alone are one word,
/// and only one of them would ever be shown.
enum TermUnique: SiteRule {
  static let id = RuleID("term-unique")
  static let manual = RuleManual(
    LocalizedText(fr: "Un mot du glossaire a une seule entrée.", en: "A word of the glossary has one entry."),
    reason: LocalizedText(
      fr:
        "Majuscules, accents, tirets et pluriel ne comptent pas : deux entrées qui ne diffèrent que par eux sont un même mot, et une seule paraîtrait. Gardez-en une.",
      en:
        "Capitals, accents, hyphens and plural do not count: two entries that differ by those alone are one word, and only one would be shown. Keep one."
    ),
    example: RuleManual.Example(
      path: "content/glossary.yaml",
      wrong: """
        devis:
          définition: Un prix écrit avant le travail.
        Devis:
          définition: Ce que le client signe.

        """,
      right: """
        devis:
          définition: Un prix écrit avant le travail, que le client signe.

        """))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    var seen: [String: [GlossaryTerm]] = [:]
    return site.glossary.compactMap { term in
      let key = GlossaryIndex.key(of: term)
      let first = seen[key, default: []].first { GlossaryIndex.isSame($0, as: term) }
      seen[key, default: []].append(term)
      return first.map { diagnostic(term.term, like: $0.term) }
    }
  }

  private static func diagnostic(_ term: Located<String>, like other: Located<String>) -> Diagnostic {
    Diagnostic(
      id, .warning, at: term.range,
      LocalizedText(
        fr: "« \(term.value) » et « \(other.value) » sont le même mot",
        en: "'\(term.value)' and '\(other.value)' are the same word"),
      explanation: LocalizedText(
        fr: "Gardez une seule des deux entrées : majuscules, accents, tirets et pluriel ne comptent pas.",
        en: "Keep one of the two entries: capitals, accents, hyphens and plural do not count."),
      notes: [Note(LocalizedText(fr: "la première est ici", en: "the first is here"), at: other.range)])
  }
}
