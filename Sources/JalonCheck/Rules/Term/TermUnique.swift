import JalonCore
import JalonCurriculum

/// A word of the glossary has one entry.
///
/// Texts are read with case, accents, hyphens and a plural forgiven: two entries that differ by those alone are one word,
/// and only one of them would ever be shown.
enum TermUnique: SiteRule {
  static let id = RuleID("term-unique")

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
