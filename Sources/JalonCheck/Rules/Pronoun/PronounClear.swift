import JalonCore
import JalonCurriculum

/// In a simple version, a sentence names whom it speaks of.
enum PronounClear: ProseRule {
  static let id = RuleID("pronoun-clear")
  static let severity = Severity.note

  static let manual = RuleManual(
    LocalizedText(
      fr: "Dans une version simple, une phrase nomme ce dont elle parle.",
      en: "In a plain-language version a sentence names what it speaks of."),
    reason: LocalizedText(
      fr: """
        Après « le référent envoie le dossier », « il » peut être l'un ou l'autre. Répétez le nom : ce n'est pas une faute. La règle compte les « le », « un », « votre » de la phrase d'avant : elle se trompe parfois.
        """,
      en: """
        After « le référent envoie le dossier », « il » may be either. Repeat the name: it is no mistake. The rule counts the « le », « un », « votre » of the sentence before: it is sometimes wrong.
        """),
    example: PlainLanguage.simple(
      wrong: "Le référent lit le dossier. Il part ensuite à la mairie.\n",
      right: "Le référent lit le dossier. Le dossier part ensuite à la mairie.\n"),
    source: PlainLanguage.guide)

  private static let he = WordHash.of("il")
  private static let she = WordHash.of("elle")
  /// « il faut », « il y a »: nobody is meant.
  private static let impersonal = Set(
    [
      "faut", "faudra", "faudrait", "y", "est", "s'agit", "agit", "reste", "existe", "suffit", "peut", "n'y", "vaut",
      "pleut", "arrive", "se",
    ]
    .map { WordHash.of($0) })

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    return prose.runningPassages.flatMap { passage in
      passage.sentences.dropFirst().compactMap { index -> Diagnostic? in
        let sentence = prose.sentences[index]
        let first = sentence.tokens.lowerBound
        guard let gender = gender(at: first, of: prose), first + 1 < sentence.tokens.upperBound,
          !impersonal.contains(prose.tokens[first + 1].hash)
        else { return nil }
        let candidates = prose.sentences[index - 1].tokens.filter { prose.tokens[$0].traits.contains(gender) }
        guard candidates.count >= 2 else { return nil }
        let pronoun = prose.text(of: prose.tokens[first])
        return Diagnostic(
          id, .note, at: prose.range(of: prose.tokens[first]),
          LocalizedText(fr: "« \(pronoun) » peut désigner deux choses", en: "'\(pronoun)' may mean two things"),
          explanation: LocalizedText(
            fr: "Répétez le nom, même s'il vient d'être dit.", en: "Repeat the noun, even if it was just said."))
      }
    }
  }

  private static func gender(at index: Int, of prose: Prose) -> WordTraits? {
    switch prose.tokens[index].hash {
    case he: .masculine
    case she: .feminine
    default: nil
    }
  }
}
