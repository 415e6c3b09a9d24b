import JalonCheck
import JalonCore

extension RuleEntry {
  /// What may be answered to a quiz.
  static let quizAnswerRules: [RuleEntry] = [
    RuleEntry(
      "quiz-choices-limited", .error,
      LocalizedText(
        fr: "Une question n'a pas plus de 64 choix.",
        en: "A question has no more than 64 choices."),
      advice: LocalizedText(
        fr: "Coupez-la en plusieurs questions, de quatre ou cinq choix chacune : elles se lisent mieux.",
        en: "Cut it into several questions of four or five choices each: they are easier to read."),
      canBeSuppressed: false),
    RuleEntry(
      "quiz-choice-marked", .error,
      LocalizedText(
        fr: "Chaque choix d'un quiz commence par une case.",
        en: "Each choice of a quiz begins with a box."),
      advice: LocalizedText(
        fr:
          "Écrivez « - [x] » devant une bonne réponse et « - [ ] » devant une autre, avec une espace après le tiret, une dans la case vide et une après la case.",
        en:
          "Write '- [x]' before a right answer and '- [ ]' before another, with a space after the dash, one in an empty box and one after the box."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz {#q-avis}
          À qui demander son avis ?

          - [] À sa famille
            > Elle vous aime.
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
      "quiz-choice-unique", .warning,
      LocalizedText(
        fr: "Deux choix d'un quiz ne disent pas la même chose.",
        en: "No two choices of a quiz are the same."),
      advice: LocalizedText(
        fr:
          "Supprimez l'un des deux, ou changez ses mots. Dans une réponse courte, les accents, les majuscules, les espaces et le point final sont pardonnés : une seule ligne suffit.",
        en:
          "Delete one of the two, or change its words. In a short answer, accents, capitals, spaces and the full stop are forgiven: one line is enough."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz {#q-avis}
          À qui demander son avis ?

          - [ ] À sa famille
            > Elle vous aime.
          - [ ] À sa famille
            > Elle vous aime.
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
          - [ ] À son voisin
            > Il n'achètera rien.
          - [x] À trois clients possibles
            > Ce sont eux qui paieront.
          :::

          """)),
    RuleEntry(
      "quiz-kind-known", .warning,
      LocalizedText(
        fr: "Le genre d'une question est un genre que Jalon connaît.",
        en: "The kind of a question is one that Jalon knows."),
      advice: LocalizedText(
        fr:
          "Écrivez « type= » suivi de choix, choix-multiples, vrai-faux, réponse-courte, nombre, association, ordre ou réponse-libre. Sans « type », les cases [x] disent s'il y a une bonne réponse ou plusieurs.",
        en:
          "Write 'type=' and choice, multiple, true-false, short-text, number, matching, ordering or open. Without 'type', the boxes [x] say whether there is one right answer or several."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz {#q-avis type=choix-multipel}
          À qui demander son avis ?

          - [x] À un client possible
            > C'est lui qui paiera.
          - [x] À un concurrent
            > Il connaît le métier.
          :::

          """,
        right: """
          # Leçon

          ::: quiz {#q-avis type=choix-multiples}
          À qui demander son avis ?

          - [x] À un client possible
            > C'est lui qui paiera.
          - [x] À un concurrent
            > Il connaît le métier.
          :::

          """)),
    RuleEntry(
      "quiz-kind-matches", .error,
      LocalizedText(
        fr: "Un quiz contient ce que son genre de question demande.",
        en: "A quiz holds what its kind of question asks for."),
      advice: LocalizedText(
        fr:
          "Un choix a une seule bonne réponse ; un vrai-faux, deux lignes, « Vrai » et « Faux » ; une association, deux réponses différentes au moins ; un ordre, une liste numérotée de deux lignes au moins ; une réponse libre n'a pas de cases. Corrigez la liste, ou changez « type= ».",
        en:
          "A choice has one right answer; a true-false, two lines, 'True' and 'False'; a matching, two different answers at least; an order, a numbered list of two lines at least; an open answer has no boxes. Mend the list, or change 'type='."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz {#q-avis type=choix}
          À qui demander son avis ?

          - [x] À un client possible
            > C'est lui qui paiera.
          - [x] À un concurrent
            > Il connaît le métier.
          :::

          """,
        right: """
          # Leçon

          ::: quiz {#q-avis type=choix-multiples}
          À qui demander son avis ?

          - [x] À un client possible
            > C'est lui qui paiera.
          - [x] À un concurrent
            > Il connaît le métier.
          :::

          """)),
    RuleEntry(
      "quiz-number-readable", .error,
      LocalizedText(
        fr: "La réponse à un quiz de nombre est un nombre écrit en chiffres.",
        en: "The answer to a quiz about a number is a number in figures."),
      advice: LocalizedText(
        fr:
          "Écrivez « 24 », « 1 234,5 », « 24 ± 0,5 » ou « de 20 à 30 ». Séparez les milliers par une espace, pas par un point. L'unité va dans « unité=\"€\" ».",
        en:
          "Write '24', '1234.5', '24 ± 0.5' or 'from 20 to 30'. A point does not part thousands. The unit goes into 'unit=\"€\"'."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz {#q-prix type=nombre}
          Deux heures à 10 € : combien d'euros ?

          - [x] vingt
          :::

          """,
        right: """
          # Leçon

          ::: quiz {#q-prix type=nombre}
          Deux heures à 10 € : combien d'euros ?

          - [x] 20
          :::

          """)),
    RuleEntry(
      "quiz-pair-complete", .error,
      LocalizedText(
        fr: "Chaque ligne d'une association a une flèche et une réponse.",
        en: "Each line of a matching question has an arrow and an answer."),
      advice: LocalizedText(
        fr:
          "Écrivez « - Urssaf → les cotisations » ; « -> » convient aussi. Pour une réponse sans partenaire, écrivez « - → une autre réponse ».",
        en: "Write '- Cat → meows'; '->' will do too. For an answer without a partner, write '- → another answer'."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz {#q-qui type=association}
          Qui reçoit quoi ?

          - Urssaf → les cotisations
          - Impôts : la TVA
          :::

          """,
        right: """
          # Leçon

          ::: quiz {#q-qui type=association}
          Qui reçoit quoi ?

          - Urssaf → les cotisations
          - Impôts → la TVA
          :::

          """)),
    RuleEntry(
      "quiz-text-placed", .note,
      LocalizedText(
        fr: "Le texte d'un quiz est avant ses réponses, ou dans son explication.",
        en: "The text of a quiz stands before its answers, or in its explanation."),
      advice: LocalizedText(
        fr:
          "Un texte écrit après les réponses est montré avec l'explication. S'il fait partie de la question, mettez-le au-dessus de la liste ; sinon, mettez-le dans « ::: explication ».",
        en:
          "A text after the answers is shown with the explanation. If it is part of the question, put it above the list; else put it into '::: explanation'."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: quiz {#q-avis}
          À qui demander son avis ?

          - [ ] À sa famille
            > Elle vous aime.
          - [x] À trois clients possibles
            > Ce sont eux qui paieront.

          Trois avis suffisent pour commencer.
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

          ::: explication
          Trois avis suffisent pour commencer.
          :::
          :::

          """)),
  ]
}
