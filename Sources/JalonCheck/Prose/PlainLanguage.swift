import JalonCore
import JalonCurriculum

/// What plain-language rules share: whom they ask more of, and where their sources stand.
enum PlainLanguage {
  /// Inclusion Europe's guide sets no figures; those of the rules are tools' and ours.
  static let guide =
    "Inclusion Europe, L'information pour tous : règles européennes pour une information facile à lire et à comprendre (2009)"

  /// An example that stands in the plain-language twin of a lesson.
  static func simple(wrong: String, right: String) -> RuleManual.Example {
    RuleManual.Example(
      path: "content/modules/exemple/01-lecon.simple.md", wrong: wrong, right: right,
      besides: ["content/modules/exemple/01-lecon.md": "# Une leçon\n"])
  }
}

extension InspectedDocument {
  /// The plain-language twin of a lesson keeps stricter rules.
  var isSimple: Bool { role == .simpleLesson }

  /// The site's glossary holds the word, whatever its case.
  func explains(_ word: String) -> Bool {
    let word = word.lowercased()
    return glossary.contains { $0.term.value.utf8.count == word.utf8.count && $0.term.value.lowercased() == word }
  }

  /// A remark in a simple text is a warning; nothing here keeps a site from being published.
  func severity(standard: Severity) -> Severity { isSimple ? .warning : standard }
}

extension Diagnostic {
  /// One diagnostic for a page: at the first place, with the next ones as notes.
  static func atFirst(
    of places: [SourceRange], _ make: (SourceRange) -> Diagnostic
  ) -> [Diagnostic] {
    guard let first = places.first else { return [] }
    var diagnostic = make(first)
    diagnostic.notes += places.dropFirst().prefix(9).map {
      Note(LocalizedText(fr: "ici aussi", en: "here too"), at: $0)
    }
    return [diagnostic]
  }
}
