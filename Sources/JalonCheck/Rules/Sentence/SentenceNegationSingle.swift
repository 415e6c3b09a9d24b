import JalonCore
import JalonCurriculum

/// A sentence denies once at most.
enum SentenceNegationSingle: ProseRule {
  static let id = RuleID("sentence-negation-single")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une phrase nie une seule fois, deux au plus en texte ordinaire.",
      en: "A sentence denies once only, twice at most in standard text."),
    reason: LocalizedText(
      fr: """
        « Vous ne pouvez pas ne pas répondre » se comprend à l'envers. Dites ce qu'il faut faire. La règle compte « ne » et \
        « sans », et une suite de « ni » pour un seul ; un « pas » sans « ne » lui échappe.
        """,
      en: """
        « Vous ne pouvez pas ne pas répondre » is understood the wrong way round. Say what to do. The rule counts « ne » \
        and « sans », and a run of « ni » as one; a « pas » without « ne » escapes it.
        """),
    example: PlainLanguage.simple(
      wrong: "Vous ne pouvez pas venir sans votre carte.\n",
      right: "Venez avec votre carte.\n"),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    let allowed = document.isSimple ? 1 : 2
    return prose.runningSentences.compactMap { sentence in
      let count = negations(in: sentence, of: prose)
      guard count > allowed else { return nil }
      return Diagnostic(
        id, document.severity(standard: .note), at: prose.range(of: sentence),
        LocalizedText(fr: "\(count) négations dans la phrase", en: "\(count) negations in the sentence"),
        explanation: LocalizedText(
          fr: "Dites ce qu'il faut faire plutôt que ce qu'il ne faut pas, ou faites deux phrases.",
          en: "Say what to do rather than what not to, or make two sentences."))
    }
  }

  private static let neither = WordHash.of("ni")

  private static func negations(in sentence: Prose.Sentence, of prose: Prose) -> Int {
    var count = 0
    var hasNeither = false
    for index in sentence.tokens {
      let token = prose.tokens[index]
      if token.traits.contains(.negation) { count += 1 }
      guard token.traits.contains(.privation) else { continue }
      if token.hash != neither { count += 1 }
      hasNeither = hasNeither || token.hash == neither
    }
    // « il n'y a ni compte, ni mot de passe » denies once.
    return hasNeither ? max(count, 1) : count
  }
}
