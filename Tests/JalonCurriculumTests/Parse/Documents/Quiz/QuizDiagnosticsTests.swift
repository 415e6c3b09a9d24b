import Testing

@testable import JalonCurriculum

/// What the authors of quizzes are told: each slip, at its place, with the edit that mends it where there is one.
struct QuizDiagnosticsTests {
  @Test(arguments: [
    QuizCase(
      name: "no id, no right answer",
      input: "un\n\n::: quiz\nQuoi choisir en premier, dites ?\n\n- [ ] A\n  > Non.\n- [ ] B\n:::",
      quiz: "no id, no question: Quoi choisir en premier, dites ?",
      diagnostics: """
        3:1-3:9 warning quiz-id-present: ce quiz n'a pas d'identifiant →  {#q-quoi-choisir-en-premier-dites}
        3:1-3:9 error quiz-answer-present: ce quiz n'a pas de bonne réponse
        """),
    QuizCase(
      name: "no id beside another attribute, colons after the name",
      input: "::: quiz {type=choix} :::\nQuoi ?\n\n- [x] A\n  > Oui.\n:::",
      quiz: "no id, single: Quoi ?\n1 right A → Oui.",
      diagnostics: "1:1-1:26 warning quiz-id-present: ce quiz n'a pas d'identifiant → #q-quoi "),
    QuizCase(
      name: "choices without feedback",
      input: "::: quiz {#q}\nQuoi ?\n\n- [x] A\n  > Oui.\n- [ ] B\n:::",
      quiz: "q, single: Quoi ?\n1 right A → Oui.\n2 wrong B",
      diagnostics: "6:7-6:8 warning quiz-feedback-present: le choix 2 n'a pas de retour"),
    QuizCase(
      name: "no choices",
      input: "::: quiz {#q}\nQuoi ?\n:::", quiz: "q, no question: Quoi ?",
      diagnostics: "1:1-1:14 error quiz-answer-present: ce quiz n'a pas de choix"),
    QuizCase(
      name: "nothing", input: "::: quiz {#q}\n:::", quiz: "q, no question: ",
      diagnostics: "1:1-1:14 error quiz-answer-present: ce quiz n'a pas de choix"),
    QuizCase(
      name: "boxes that Markdown does not read",
      input: """
        ::: quiz {#q}
        Quoi ?

        - [X ] A
          > a
        - [] B
          > b
        - [x]C
          > c
        - [o] D
          > d
        - E
          > e
        - [ ] F
          > f
        :::
        """,
      quiz: """
        q, multiple: Quoi ?
        1 right [X ] A → a
        2 wrong [] B → b
        3 right [x]C → c
        4 wrong [o] D → d
        5 wrong E → e
        6 wrong F → f
        """,
      diagnostics: """
        4:3-4:7 error quiz-choice-marked: « [X ] » n'est pas lu comme une case → [x]
        6:3-6:5 error quiz-choice-marked: « [] » n'est pas lu comme une case → [ ]
        8:3-8:6 error quiz-choice-marked: « [x] » n'est pas lu comme une case → [x]\u{20}
        10:3-10:6 error quiz-choice-marked: « [o] » n'est pas lu comme une case
        12:3-12:4 error quiz-choice-marked: cette réponse n'a pas de case
        """),
    QuizCase(
      name: "dashes that are glued, or are none, or are not there",
      input: "::: quiz {#q}\nQuoi ?\n\n- [ ] A\n  > a\n-[x] B\n\n– [ ] C\n\n[x] D\n:::",
      quiz: "q, no question: Quoi ?\nremark – [ ] C\nremark [x] D",
      diagnostics: """
        6:1-6:5 error quiz-choice-marked: « -[x] » n'est pas lu comme une case → - [x]
        8:1-8:6 error quiz-choice-marked: « – [ ] » n'est pas lu comme une case → - [ ]
        10:1-10:4 error quiz-choice-marked: « [x] » n'est pas lu comme une case → - [x]
        8:1-8:8 note quiz-text-placed: texte après les réponses : montré avec l'explication
        """),
    QuizCase(
      name: "a box without words",
      input: "::: quiz {#q}\nQuoi ?\n\n- [x] A\n  > Oui.\n- [ ]\n  > Non.\n:::",
      quiz: "q, single: Quoi ?\n1 right A → Oui.\n2 wrong [ ] → Non.",
      diagnostics: "6:3-6:6 error quiz-answer-present: cette ligne n'a pas de texte"),
    QuizCase(
      name: "a kind that is misspelt",
      input: "::: quiz {#q type=choix-multipel}\nQuoi ?\n\n- [x] A\n  > Oui.\n:::",
      quiz: "q, multiple: Quoi ?\n1 right A → Oui.",
      diagnostics:
        "1:19-1:33 warning quiz-kind-known: aucun genre de question « choix-multipel » ; vouliez-vous dire « choix multiple » ? → \"choix multiple\""
    ),
    QuizCase(
      name: "a kind that is none",
      input: "::: quiz {#q type=énigme}\nQuoi ?\n\n- [x] A\n  > Oui.\n:::",
      quiz: "q, single: Quoi ?\n1 right A → Oui.",
      diagnostics: "1:19-1:25 warning quiz-kind-known: aucun genre de question « énigme »"),
    QuizCase(
      name: "one choice with two right answers",
      input: "::: quiz {#q type=choix}\nQuoi ?\n\n- [x] A\n  > Oui.\n- [x] B\n  > Oui.\n:::",
      quiz: "q, no question: Quoi ?",
      diagnostics: "1:19-1:24 error quiz-kind-matches: « choix » n'a qu'une bonne réponse"),
    QuizCase(
      name: "two choices that are the same",
      input: "::: quiz {#q}\nQuoi ?\n\n- [x] *A*\n  > Oui.\n- [ ] A\n  > Non.\n:::",
      quiz: "q, single: Quoi ?\n1 right A → Oui.\n2 wrong A → Non.",
      diagnostics: "6:7-6:8 warning quiz-choice-unique: deux choix identiques"),
    QuizCase(
      name: "a true-false of three lines",
      input:
        "::: quiz {#q type=vrai-faux}\nOui ?\n\n- [x] Vrai\n  > Oui.\n- [ ] Faux\n  > Non.\n- [ ] Presque\n  > Non.\n:::",
      quiz: "q, no question: Oui ?",
      diagnostics: "8:1-9:9 error quiz-kind-matches: un vrai-faux a deux lignes, « Vrai » et « Faux »"),
    QuizCase(
      name: "short answers that are one once forgiven",
      input: "::: quiz {#q type=réponse-courte}\nQui ?\n\n- [x] L’Urssaf\n- [x] l'URSSAF.\n- [ ] Caf\n:::",
      quiz: "q, short-text: Qui ?\n1 right L’Urssaf\n2 right l'URSSAF.\n3 wrong Caf",
      diagnostics: """
        5:7-5:16 warning quiz-choice-unique: réponse déjà acceptée ou attendue plus haut
        6:7-6:10 warning quiz-feedback-present: le choix 3 n'a pas de retour
        """),
    QuizCase(
      name: "answers without boxes",
      input: "::: quiz {#q type=nombre}\nCombien ?\n\n- 24\n:::",
      quiz: "q, no question: Combien ?",
      diagnostics: "4:3-4:5 error quiz-choice-marked: cette réponse n'a pas de case"),
    QuizCase(
      name: "a number that cannot be read, one that may be read twice",
      input: "::: quiz {#q type=nombre}\nCombien ?\n\n- [x] vingt\n- [x] 1.000\n:::",
      quiz: "q, no question: Combien ?",
      diagnostics: """
        4:7-4:12 error quiz-number-readable: « vingt » n'est pas un nombre lisible
        5:7-5:12 warning quiz-number-readable: « 1.000 » est lu 1, pas 1000
        """),
    QuizCase(
      name: "lines without an arrow, or with nothing after it",
      input: "::: quiz {#q type=association}\nReliez.\n\n- A → un\n- B deux\n- C ->\n:::",
      quiz: "q, no question: Reliez.",
      diagnostics: """
        5:3-5:9 error quiz-pair-complete: cette ligne n'a pas de flèche, ou rien après
        6:3-6:7 error quiz-pair-complete: cette ligne n'a pas de flèche, ou rien après
        """),
    QuizCase(
      name: "a matching with one answer, and one without a list",
      input: "::: quiz {#q type=association}\nReliez.\n\n- A → un\n- B → un\n:::",
      quiz: "q, no question: Reliez.",
      diagnostics: "4:1-5:9 error quiz-kind-matches: une association a deux réponses différentes ou plus"),
    QuizCase(
      name: "bullets for an order",
      input: "::: quiz {#q type=ordre}\nRangez.\n\n- Un\n- Deux\n:::",
      quiz: "q, no question: Rangez.",
      diagnostics: "4:1-4:2 error quiz-kind-matches: un ordre s'écrit en liste numérotée"),
    QuizCase(
      name: "an order of one line",
      input: "::: quiz {#q type=ordre}\nRangez.\n\n1. Un\n:::",
      quiz: "q, no question: Rangez.",
      diagnostics: "4:1-4:6 error quiz-kind-matches: un ordre a deux lignes ou plus"),
    QuizCase(
      name: "an order without a list",
      input: "::: quiz {#q type=ordre}\nRangez.\n:::",
      quiz: "q, no question: Rangez.",
      diagnostics: "1:1-1:25 error quiz-answer-present: ce quiz n'a pas de choix"),
    QuizCase(
      name: "more choices than anyone compares",
      input: "::: quiz {#q type=association}\nReliez.\n\n"
        + (1...65).map { "- A\($0) → b\($0)\n" }.joined() + ":::",
      quiz: "q, no question: Reliez.",
      diagnostics: "68:1-68:12 error quiz-choices-limited: plus de 64 choix dans une question"),
    QuizCase(
      name: "boxes in an open answer",
      input: "::: quiz {#q type=libre}\nPourquoi ?\n\n- [x] A\n:::",
      quiz: "q, open: Pourquoi ? A",
      diagnostics: "4:1-4:8 error quiz-kind-matches: une réponse libre n'a pas de cases"),
  ])
  func tells(_ example: QuizCase) throws {
    try example.check()
  }
}
