import JalonCore
import JalonCurriculum

/// An hour is written « 14 h 30 ».
enum TimeFormatted: ProseRule {
  static let id = RuleID("time-formatted")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une heure s'écrit « 14 h 30 ».",
      en: "An hour is written « 14 h 30 »."),
    reason: LocalizedText(
      fr: """
        « 14:30 » et « 14h30 » se lisent mal à voix haute et se coupent en fin de ligne. « jalon check --fix » corrige.
        """,
      en: """
        « 14:30 » and « 14h30 » are badly read aloud and break at the end of a line. 'jalon check --fix' mends them.
        """),
    example: RuleManual.Example(
      wrong: "À 14h30.\n", right: "À 14 h 30.\n"),
    source: "Imprimerie nationale, Lexique des règles typographiques en usage")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    prose.passages.flatMap { passage in
      passage.tokens.compactMap { index -> Diagnostic? in
        let token = prose.tokens[index]
        guard token.kind == .number, token.range.count <= 9, token.range.count >= 2 else { return nil }
        let written = prose.text(of: token)
        guard let wanted = hour(written), FrenchNumber.plainSpaces(written) != wanted else { return nil }
        return diagnostic(prose, token, wanted)
      }
    }
  }

  /// « 14 h 30 », from « 14h30 », « 14H30 », « 14:30 », « 9h »; nil for what is no hour.
  private static func hour(_ written: String) -> String? {
    let parts = written.split(omittingEmptySubsequences: false) { $0 == "h" || $0 == "H" || $0 == ":" }
      .map { $0.filter { $0.isASCII && $0.isNumber } }
    guard parts.count == 2, let hour = Int(parts[0]), hour <= 24, parts[0].count <= 2 else { return nil }
    guard parts[0].count + parts[1].count == written.count(where: { $0.isASCII && $0.isNumber }) else { return nil }
    if parts[1].isEmpty { return written.contains(":") ? nil : "\(hour) h" }
    guard parts[1].count == 2, let minutes = Int(parts[1]), minutes < 60 else { return nil }
    return "\(hour) h \(parts[1])"
  }

  private static func diagnostic(_ prose: Prose, _ token: Token, _ wanted: String) -> Diagnostic {
    let written = prose.text(of: token)
    let edit = prose.editableRange(of: token.range).map { range in
      FixIt(LocalizedText(fr: "écrire « \(wanted) »", en: "write « \(wanted) »"), at: range, replacement: wanted)
    }
    return Diagnostic(
      id, .warning, at: prose.range(of: token),
      LocalizedText(
        fr: "l'heure « \(written) » s'écrit « \(wanted) »", en: "the hour '\(written)' is written « \(wanted) »"),
      explanation: LocalizedText(
        fr: "« jalon check --fix » fait cette correction.", en: "'jalon check --fix' makes this edit."),
      fixIts: [edit].compactMap { $0 })
  }
}
