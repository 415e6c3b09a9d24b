import JalonCore
import JalonCurriculum

/// A date names its month.
enum DateInWords: ProseRule {
  static let id = RuleID("date-in-words")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une date dit son mois en lettres : « 12 mars 2027 ».",
      en: "A date names its month: « 12 mars 2027 »."),
    reason: LocalizedText(
      fr: """
        « 12/03/27 » se lit de plusieurs façons, et se dit mal à voix haute. « jalon check --fix » corrige les dates dont l'année est entière. Ajoutez le jour de la semaine pour un rendez-vous.
        """,
      en: """
        « 12/03/27 » may be read in several ways, and is badly read aloud. 'jalon check --fix' mends dates whose year is whole. Add the day of the week for an appointment.
        """),
    example: RuleManual.Example(
      wrong: "Rendez-vous le 12/03/2027.\n", right: "Rendez-vous le 12 mars 2027.\n"),
    source: "EVAM, liste de contrôle du langage facile à lire et à comprendre")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    prose.passages.flatMap { passage in
      passage.tokens.compactMap { index -> Diagnostic? in
        let token = prose.tokens[index]
        guard token.kind == .number, token.range.count >= 6, token.range.count <= 10,
          let date = NumericDate(prose.text(of: token))
        else { return nil }
        return diagnostic(prose, token, date)
      }
    }
  }

  private static func diagnostic(_ prose: Prose, _ token: Token, _ date: NumericDate) -> Diagnostic {
    let written = prose.text(of: token)
    let edit = date.isCertain ? prose.editableRange(of: token.range) : nil
    return Diagnostic(
      id, .warning, at: prose.range(of: token),
      LocalizedText(fr: "date en chiffres : « \(written) »", en: "date in digits: '\(written)'"),
      explanation: LocalizedText(fr: "Écrivez « \(date.text) ».", en: "Write « \(date.text) »."),
      fixIts: edit.map { range in
        [
          FixIt(
            LocalizedText(fr: "écrire « \(date.text) »", en: "write « \(date.text) »"), at: range,
            replacement: date.text)
        ]
      } ?? [])
  }
}
