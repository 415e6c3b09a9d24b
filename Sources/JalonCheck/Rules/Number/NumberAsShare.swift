import JalonCore
import JalonCurriculum

/// In a simple version, a share is told as « 1 personne sur 10 ».
enum NumberAsShare: ProseRule {
  static let id = RuleID("number-as-share")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Dans une version simple, une part se dit « 1 personne sur 10 ».",
      en: "In a plain-language version a share is told as « 1 personne sur 10 »."),
    reason: LocalizedText(
      fr: """
        Un pourcentage demande un calcul. « 1 personne sur 10 » se voit. Pour un taux à payer, donnez un exemple : « sur 100 €, vous payez 21 € ».
        """,
      en: """
        A percentage asks for a calculation. « 1 personne sur 10 » can be seen. For a rate to pay, give an example: « sur 100 €, vous payez 21 € ».
        """),
    example: PlainLanguage.simple(
      wrong: "10 % des personnes répondent.\n", right: "1 personne sur 10 répond.\n"),
    source: "EVAM, liste de contrôle du langage facile à lire et à comprendre")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    return prose.runningPassages.flatMap { passage in
      passage.tokens.compactMap { index -> Diagnostic? in
        guard index > passage.tokens.lowerBound, prose.tokens[index - 1].kind == .number,
          isShare(index, in: passage, of: prose)
        else { return nil }
        let range = prose.tokens[index - 1].range.lowerBound..<prose.tokens[index].range.upperBound
        let share = prose.text(of: range)
        return Diagnostic(
          id, .warning, at: prose.range(of: range),
          LocalizedText(fr: "« \(share) » demande un calcul", en: "'\(share)' asks for a calculation"),
          explanation: LocalizedText(
            fr: "Écrivez « 1 personne sur 10 », ou un exemple : « sur 100 €, vous payez 21 € ».",
            en: "Write « 1 personne sur 10 », or an example: « sur 100 €, vous payez 21 € »."))
      }
    }
  }

  private static let percent = WordHash.of("cent")
  private static let per = WordHash.of("pour")

  /// « % », « pour cent ».
  private static func isShare(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Bool {
    let token = prose.tokens[index]
    if token.kind == .symbol { return prose.bytes[token.range.lowerBound] == UInt8(ascii: "%") }
    return token.hash == per && index + 1 < passage.tokens.upperBound && prose.tokens[index + 1].hash == percent
  }
}
