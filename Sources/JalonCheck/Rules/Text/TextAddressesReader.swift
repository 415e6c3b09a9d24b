import JalonCore
import JalonCurriculum

/// A lesson speaks to its reader.
enum TextAddressesReader: ProseRule {
  static let id = RuleID("text-addresses-reader")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une leçon dit « vous » à la personne qui lit.",
      en: "A lesson says « vous » to its reader."),
    reason: LocalizedText(
      fr: """
        « Le bénéficiaire dépose son dossier » parle de quelqu'un d'autre. « Vous déposez votre dossier » se comprend tout de suite. « Le bénéficiaire de l'obligation d'emploi », qui est un terme de loi, passe. Les pages libres ne sont pas lues : certaines sont pour des professionnels.
        """,
      en: """
        « Le bénéficiaire dépose son dossier » speaks of somebody else. « Vous déposez votre dossier » is understood at once. « Le bénéficiaire de l'obligation d'emploi », a term of law, passes. Free pages are not read: some are for professionals.
        """),
    example: RuleManual.Example(
      wrong: "Le bénéficiaire envoie son dossier.\n", right: "Vous envoyez votre dossier.\n"),
    source: "EVAM, liste de contrôle du langage facile à lire et à comprendre")

  private static let of = Set(["de", "du", "des"].map { WordHash.of($0) })

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.role != .page else { return [] }
    let matches = prose.matches(of: Lexicon.thirdPerson, .thirdPerson).filter { match in
      !isTerm(match, prose) && isWithArticle(match, prose)
    }
    return prose.diagnostics(for: matches) { entry, range in
      Diagnostic(
        id, .warning, at: range,
        LocalizedText(fr: "« \(entry.expression) » : dites « vous »", en: "'\(entry.expression)': say « vous »"),
        explanation: LocalizedText(
          fr: "La personne qui lit est celle dont vous parlez : « vous envoyez votre dossier ».",
          en: "The person who reads is the one you speak of: « vous envoyez votre dossier »."))
    }
  }

  /// « le bénéficiaire de l'obligation d'emploi » is a term, not a reader.
  private static func isTerm(_ match: ExpressionList.Match, _ prose: Prose) -> Bool {
    let next = match.tokens.upperBound
    return next < prose.tokens.count && prose.tokens[next].kind == .word && of.contains(prose.tokens[next].hash)
  }

  /// « l'usager », not « d'usager ».
  private static func isWithArticle(_ match: ExpressionList.Match, _ prose: Prose) -> Bool {
    guard match.entry.expression.hasPrefix("l'") else { return true }
    let token = prose.tokens[match.tokens.lowerBound]
    return token.core.lowerBound > token.range.lowerBound
      && prose.bytes[token.range.lowerBound] | 0x20 == UInt8(ascii: "l")
  }
}
