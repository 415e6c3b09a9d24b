import JalonCheck
import JalonCore

extension RuleEntry {
  /// Quizzes and worksheets.
  static let quizRules: [RuleEntry] = [
    RuleEntry(
      "quiz-answer-present", .error,
      LocalizedText(
        fr: "Un quiz a au moins une bonne réponse.",
        en: "A quiz has at least one right answer."),
      advice: LocalizedText(
        fr: "Écrivez « - [x] » devant chaque bonne réponse et « - [ ] » devant les autres.",
        en: "Write '- [x]' before each right answer and '- [ ]' before the others."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz {#q-avis}
          À qui demander son avis ?

          - [ ] À sa famille
            > Elle vous aime.
          - [ ] À trois clients possibles
            > Ce sont eux qui paieront.
          :::

          """,
        right: """
          # Leçon

          ::: quiz {#q-avis}
          À qui demander son avis ?

          - [ ] À sa famille
            > Elle vous aime.
          - [x] À trois clients possibles
            > Ce sont eux qui paieront.
          :::

          """)),
    RuleEntry(
      "quiz-feedback-present", .warning,
      LocalizedText(
        fr: "Un quiz dit quelque chose de chaque choix.",
        en: "A quiz says something about each choice."),
      advice: LocalizedText(
        fr: "Sous le choix, ajoutez une ligne « > » qui explique : elle aide aussi qui a choisi autre chose.",
        en: "Below the choice, add a line '>' that explains: it also helps whoever chose another."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz {#q-avis}
          À qui demander son avis ?

          - [ ] À sa famille
          - [x] À trois clients possibles
            > Ce sont eux qui paieront.
          :::

          """,
        right: """
          # Leçon

          ::: quiz {#q-avis}
          À qui demander son avis ?

          - [ ] À sa famille
            > Elle vous aime.
          - [x] À trois clients possibles
            > Ce sont eux qui paieront.
          :::

          """)),
    RuleEntry(
      "quiz-id-present", .warning,
      LocalizedText(
        fr: "Un quiz a un identifiant à lui.",
        en: "A quiz carries an id of its own."),
      advice: LocalizedText(
        fr:
          "C'est lui que retient la progression d'une personne : sans lui, sa réponse se perd. Écrivez « ::: quiz {#q-mes-clients} », et n'en changez plus. « jalon check --fix » en propose un.",
        en:
          "It is what a person's progress remembers: without it their answer is lost. Write '::: quiz {#q-my-customers}', and never change it. 'jalon check --fix' writes one."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz
          À qui demander son avis ?

          - [ ] À sa famille
            > Elle vous aime.
          - [x] À trois clients possibles
            > Ce sont eux qui paieront.
          :::

          """,
        right: """
          # Leçon

          ::: quiz {#q-a-qui-demander-son-avis}
          À qui demander son avis ?

          - [ ] À sa famille
            > Elle vous aime.
          - [x] À trois clients possibles
            > Ce sont eux qui paieront.
          :::

          """)),
    RuleEntry(
      "worksheet-field-valid", .error,
      LocalizedText(
        fr: "Un champ d'une fiche a un genre que Jalon connaît et un nom à lui.",
        en: "A field of a worksheet has a type that Jalon knows and a name of its own."),
      advice: LocalizedText(
        fr: "Écrivez « [type nom] », par exemple [texte activite], [montant prix] ou [choix lieu : ici | ailleurs].",
        en: "Write '[type name]', for instance [text activity], [amount price] or [choice place: here | there]."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: fiche à remplir {#f-prix}
          - Prix : [montan prix]
          :::

          """,
        right: """
          # Leçon

          ::: fiche à remplir {#f-prix}
          - Prix : [montant prix]
          :::

          """)),
    RuleEntry(
      "worksheet-id-present", .warning,
      LocalizedText(
        fr: "Une fiche a un identifiant à elle.",
        en: "A worksheet carries an id of its own."),
      advice: LocalizedText(
        fr:
          "Sans lui, ce que la personne écrit se perd. Écrivez « ::: fiche à remplir {#f-mon-projet} », et n'en changez plus.",
        en: "Without one, what the person writes is lost. Write '::: worksheet {#f-my-project}', and never change it."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: fiche à remplir {titre="Mon prix"}
          - Prix : [montant prix]
          :::

          """,
        right: """
          # Leçon

          ::: fiche à remplir {#f-mon-prix titre="Mon prix"}
          - Prix : [montant prix]
          :::

          """)),
  ]
}
