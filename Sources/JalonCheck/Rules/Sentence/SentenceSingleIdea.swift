import JalonCore
import JalonCurriculum

/// A sentence says one thing.
enum SentenceSingleIdea: ProseRule {
  static let id = RuleID("sentence-single-idea")

  static let manual = RuleManual(
    LocalizedText(fr: "Une phrase dit une seule idée.", en: "A sentence says one thing."),
    reason: LocalizedText(
      fr: """
        Un point-virgule, plusieurs « qui », « que », « dont », « lorsque », ou beaucoup de virgules annoncent plusieurs idées. \
        La règle compte ces signes : elle ne comprend pas le sens, et peut se tromper. Une énumération courte ne compte pas.
        """,
      en: """
        A semicolon, several « qui », « que », « dont », « lorsque », or many commas tell of several ideas. The rule \
        counts these signs: it does not understand the meaning, and may be wrong. A short enumeration does not count.
        """),
    example: PlainLanguage.simple(
      wrong: "Écrivez au service qui reçoit les dossiers que vous avez préparés.\n",
      right: "Vous avez préparé un dossier. Envoyez-le au service de votre ville.\n"),
    source: PlainLanguage.guide)

  private struct Signs {
    var subordinators = 0
    var commas = 0
    var hasSemicolon = false
  }

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    let (subordinators, commas) = document.isSimple ? (2, 2) : (4, 4)
    return prose.runningSentences.compactMap { sentence in
      let signs = signs(of: sentence, in: prose)
      guard signs.hasSemicolon || signs.subordinators >= subordinators || signs.commas > commas else { return nil }
      return diagnostic(signs, at: prose.range(of: sentence), document.severity(standard: .note))
    }
  }

  private static func signs(of sentence: Prose.Sentence, in prose: Prose) -> Signs {
    var signs = Signs()
    var wordsSinceComma = 0
    for index in sentence.tokens {
      let token = prose.tokens[index]
      switch token.kind {
      case .word where token.traits.contains(.subordinator):
        if opensClause(index, in: sentence, of: prose) { signs.subordinators += 1 }
        wordsSinceComma += 1
      case .comma:
        // A word or three between two commas is an item of an enumeration.
        if wordsSinceComma > 3 { signs.commas += 1 }
        wordsSinceComma = 0
      // The one that ends an item of a list joins nothing.
      case .semicolon where index + 1 < sentence.tokens.upperBound: signs.hasSemicolon = true
      default: if token.isWord { wordsSinceComma += 1 }
      }
    }
    return signs
  }

  private static let carriers = Set(["ce", "est-ce", "qu'est-ce"].map { WordHash.of($0) })

  /// « qui vient ? », « est-ce que » and « ce que vous dites » are no second idea.
  private static func opensClause(_ index: Int, in sentence: Prose.Sentence, of prose: Prose) -> Bool {
    index > sentence.tokens.lowerBound && !opensQuote(prose.tokens[index - 1].kind)
      && !carriers.contains(prose.tokens[index].hash) && !carriers.contains(prose.tokens[index - 1].hash)
  }

  private static func opensQuote(_ kind: Token.Kind) -> Bool { kind == .openQuote || kind == .colon }

  private static func diagnostic(_ signs: Signs, at range: SourceRange, _ severity: Severity) -> Diagnostic {
    let (french, english) =
      signs.hasSemicolon
      ? ("un point-virgule", "a semicolon")
      : signs.subordinators > signs.commas
        ? (
          "\(signs.subordinators) « qui », « que » ou mots voisins", "\(signs.subordinators) words such as 'qui', 'que'"
        )
        : ("\(signs.commas) virgules", "\(signs.commas) commas")
    return Diagnostic(
      id, severity, at: range,
      LocalizedText(fr: "plusieurs idées dans la phrase : \(french)", en: "several ideas in the sentence: \(english)"),
      explanation: LocalizedText(
        fr: "Faites une phrase de chaque idée. Une suite de choses peut devenir une liste.",
        en: "Make a sentence of each idea. A run of things may become a list."))
  }
}
