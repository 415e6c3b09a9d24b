import JalonCore
import JalonCurriculum
import JalonSyntax

/// Headings go down one level at a time.
///
/// Whoever listens to a page moves from heading to heading: a level that is skipped sounds like a part that is missing
/// (WCAG 1.3.1, RGAA 9.1).
enum HeadingLevelsInOrder: DocumentRule {
  static let id = RuleID("heading-levels-in-order")
  static let manual = RuleManual(
    LocalizedText(fr: "Les titres descendent d'un niveau à la fois.", en: "Headings go down one level at a time."),
    reason: LocalizedText(
      fr:
        "Qui écoute une page va de titre en titre : un niveau sauté s'entend comme une partie qui manque. Enlevez un dièse devant le titre.",
      en:
        "Whoever listens to a page moves from heading to heading: a level that is skipped sounds like a part that is missing. Take a hash away before the heading."
    ),
    example: RuleManual.Example(
      wrong: """
        # Fixer un prix

        ### Compter ses heures

        Une heure vendue en cache une autre.

        """,
      right: """
        # Fixer un prix

        ## Compter ses heures

        Une heure vendue en cache une autre.

        """),
    source: "WCAG 1.3.1, RGAA 9.1")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let file = document.file
    let document = document.tree
    var diagnostics: [Diagnostic] = []
    // The page's title is its level one.
    var previous = 1
    for (heading, level) in zip(document.headings, mendedLevels(of: document.headings)) {
      let range = document.range(of: heading.node)
      if heading.level > previous + 1 { diagnostics.append(diagnostic(heading, after: previous, level, at: range)) }
      previous = heading.level
      // Headings that hang on one that comes up come up with it.
      guard level != heading.level, let last = diagnostics.indices.last else { continue }
      if let fixIt = fixIt(heading, level, at: range, in: file) { diagnostics[last].fixIts.append(fixIt) }
    }
    return diagnostics
  }

  /// The level of each heading once none is skipped: one below the heading that it hangs on.
  private static func mendedLevels(of headings: [Document.Heading]) -> [Int] {
    var above = [(level: 1, mended: 1)]
    return headings.map { heading in
      while above.count > 1, let last = above.last, last.level >= heading.level { above.removeLast() }
      guard heading.level > 1 else { return 1 }
      let mended = (above.last?.mended ?? 1) + 1
      above.append((heading.level, mended))
      return mended
    }
  }

  private static func diagnostic(
    _ heading: Document.Heading, after previous: Int, _ mended: Int, at range: SourceRange
  ) -> Diagnostic {
    let marks = String(repeating: "#", count: mended)
    return Diagnostic(
      id, .warning, at: range,
      LocalizedText(
        fr: "titre « \(heading.text) » de niveau \(heading.level) après un niveau \(previous)",
        en: "heading '\(heading.text)' of level \(heading.level) after a level \(previous)"),
      explanation: LocalizedText(
        fr: "Écrivez « \(marks) » devant ce titre.", en: "Write '\(marks)' before this heading."))
  }

  private static func fixIt(
    _ heading: Document.Heading, _ mended: Int, at range: SourceRange, in file: SourceFile
  ) -> FixIt? {
    let start = file.bytes[range.bytes].firstIndex { $0 != 0x20 } ?? range.bytes.lowerBound
    let end = start + heading.level
    guard end <= file.bytes.count, file.bytes[start..<end].allSatisfy({ $0 == UInt8(ascii: "#") }) else { return nil }
    let marks = String(repeating: "#", count: mended)
    return FixIt(
      LocalizedText(fr: "écrire « \(marks) » devant le titre", en: "write '\(marks)' before the heading"),
      at: SourceRange(range.path, start..<end), replacement: marks)
  }
}
