import JalonCheck
import JalonCore

extension RuleEntry {
  /// Comments that silence rules.
  static let suppressionRules: [RuleEntry] = [
    RuleEntry(
      "suppression-reasoned", .warning,
      LocalizedText(
        fr: "Un commentaire qui fait taire une règle dit pourquoi.",
        en: "A comment that silences a rule says why."),
      advice: LocalizedText(
        fr:
          "Qui relira le texte doit savoir si la raison tient encore. Écrivez-la après deux-points ; sans elle, le commentaire ne fait rien taire.",
        en:
          "Whoever reviews the text must know whether the reason still holds. Write it after a colon; without it the comment silences nothing."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          Un paragraphe.

          <!-- jalon:ignore heading-levels-in-order -->
          ### Compter ses heures

          """,
        right: """
          # Leçon

          Un paragraphe.

          <!-- jalon:ignore heading-levels-in-order: suit un plan imposé -->
          ### Compter ses heures

          """),
      canBeSuppressed: false),
    RuleEntry(
      "suppression-rule-known", .warning,
      LocalizedText(
        fr: "Un commentaire qui fait taire une règle nomme une règle qui existe.",
        en: "A comment that silences a rule names one that exists."),
      advice: LocalizedText(
        fr: "Corrigez le nom : il est entre crochets à la fin du message à taire.",
        en: "Mend the name: it stands between brackets at the end of the message to silence."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          Un paragraphe.

          <!-- jalon:ignore heading-level-in-order: suit un plan imposé -->
          ### Compter ses heures

          """,
        right: """
          # Leçon

          Un paragraphe.

          <!-- jalon:ignore heading-levels-in-order: suit un plan imposé -->
          ### Compter ses heures

          """),
      canBeSuppressed: false),
    RuleEntry(
      "suppression-used", .warning,
      LocalizedText(
        fr: "Un commentaire qui fait taire une règle fait taire quelque chose.",
        en: "A comment that silences a rule silences something."),
      advice: LocalizedText(
        fr:
          "Un commentaire qui ne sert plus cacherait la prochaine faute. Retirez-le, ou mettez-le juste avant le bloc ou la clé dont il parle.",
        en:
          "A comment that no longer serves would hide the next mistake. Take it out, or put it right before the block or the key that it speaks of."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          Un paragraphe.

          <!-- jalon:ignore heading-levels-in-order: suit un plan imposé -->
          ## Compter ses heures

          """,
        right: """
          # Leçon

          Un paragraphe.


          ## Compter ses heures

          """),
      canBeSuppressed: false),
  ]
}
