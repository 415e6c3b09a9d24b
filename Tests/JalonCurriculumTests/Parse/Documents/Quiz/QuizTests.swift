import Testing

@testable import JalonCurriculum

/// Quizzes of every kind, well written: their question, answers and feedback.
struct QuizTests {
  @Test(arguments: [
    QuizCase(
      name: "one right answer",
      input: """
        ::: quiz {#q-clients}
        À qui demander son avis *en premier* ?

        - [ ] À sa famille
          > Elle vous aime.
        - [x] À trois clients
          > Oui.
        :::
        """,
      quiz: """
        q-clients, single: À qui demander son avis en premier ?
        1 wrong À sa famille → Elle vous aime.
        2 right À trois clients → Oui.
        """),
    QuizCase(
      name: "several right answers, two hints, two explanations",
      input: """
        :::: quiz {#q-a}
        Un.

        Deux.

        ::: indice
        Cherchez.
        :::

        - [x] A
          > Oui.
        - [X] B
          > Oui aussi.

        ::: hint
        Encore.
        :::

        ::: explication
        Parce que.
        :::

        ::: solution
        Et aussi.
        :::
        ::::
        """,
      quiz: """
        q-a, multiple: Un. Deux.
        1 right A → Oui.
        2 right B → Oui aussi.
        hint Cherchez.
        hint Encore.
        explanation Parce que.
        solution Et aussi.
        """),
    QuizCase(
      name: "several answers of which one is right",
      input: "::: quiz {#q type=choix-multiples}\nQuoi ?\n\n- [x] A\n  > Oui.\n- [ ] B\n  > Non.\n:::",
      quiz: "q, multiple: Quoi ?\n1 right A → Oui.\n2 wrong B → Non."),
    QuizCase(
      name: "a list without boxes belongs to the question, lists with boxes are one",
      input: """
        ::: quiz {#q-a}
        Choisissez :

        - un
        - deux

        1. [ ] A
           > Non.

        * [x] B
          > Oui.
        :::
        """,
      quiz: """
        q-a, single: Choisissez : un deux
        1 wrong A → Non.
        2 right B → Oui.
        """),
    QuizCase(
      name: "true or false",
      input: "::: quiz {#q type=vrai-faux}\nLe ciel est vert.\n\n- [ ] Vrai\n  > Non.\n- [x] Faux\n  > Oui.\n:::",
      quiz: "q, true-false: Le ciel est vert.\n1 wrong Vrai → Non.\n2 right Faux → Oui.\nthe statement is false"),
    QuizCase(
      name: "short text",
      input:
        "::: quiz {#q type=\"Réponse courte\"}\nQui ?\n\n- [x] Urssaf\n- [x] L'Urssaf\n- [ ] CAF\n  > Elle aide les familles.\n:::",
      quiz: "q, short-text: Qui ?\n1 right Urssaf\n2 right L'Urssaf\n3 wrong CAF → Elle aide les familles."),
    QuizCase(
      name: "number",
      input:
        "::: quiz {#q type=nombre unité=\"€\"}\nCombien ?\n\n- [x] 24 ± 0,5\n- [x] de 30 à 40\n- [ ] 1 234,5\n  > Trop.\n:::",
      quiz: """
        q, number: Combien ?
        1 right 24 ± 0,5 [23.5 24.5]
        2 right de 30 à 40 [30.0 40.0]
        3 wrong 1 234,5 [1234.5 1234.5] → Trop.
        unit €
        """),
    QuizCase(
      name: "matching",
      input:
        "::: quiz {#q type=association}\nReliez.\n\n- **Urssaf** caisse → les *cotisations*\n- Impôts -> la TVA\n  > Chaque mois.\n- → l'amende\n:::",
      quiz: """
        q, matching: Reliez.
        1 Urssaf caisse → les cotisations
        2 Impôts -> la TVA → Chaque mois.
        3 → l'amende
        Urssaf caisse = les cotisations
        Impôts = la TVA
        nothing = l'amende
        options: l'amende / la TVA / les cotisations
        """),
    QuizCase(
      name: "order",
      input: "::: quiz {#q type=ordre}\nRangez.\n\n1. Un\n2. Deux\n   > Après un.\n\n1) Trois\n:::",
      quiz: "q, ordering: Rangez.\n1 Un\n2 Deux → Après un.\n3 Trois"),
    QuizCase(
      name: "open answer",
      input: "::: quiz {#q type=réponse-libre}\nPourquoi ?\n\n- une liste\n\n::: solution\nParce que.\n:::\n:::",
      quiz: "q, open: Pourquoi ? une liste\nsolution Parce que."),
    QuizCase(
      name: "what stands after the answers is read with the explanation",
      input: "::: quiz {#q}\nQuoi ?\n\n- [x] A\n  > Oui.\n\nEn effet.\n\n- un détail\n:::",
      quiz: "q, single: Quoi ?\n1 right A → Oui.\nremark En effet.\nremark un détail",
      diagnostics: "7:1-7:10 note quiz-text-placed: texte après les réponses : montré avec l'explication"),
  ])
  func reads(_ example: QuizCase) throws {
    try example.check()
  }

  @Test(arguments: [
    ("choix", QuizKind.single), ("Choix unique", .single), ("single", .single), ("choix multiples", .multiple),
    ("choix-multiple", .multiple), ("Vrai/Faux", .trueFalse), ("true_false", .trueFalse),
    ("reponse courte", .shortText),
    ("RÉPONSES COURTES", .shortText), ("nombres", .number), ("associations", .matching), ("ordering", .ordering),
    ("reponse-libre", .open), ("essay", .open),
  ])
  func readsKinds(_ spelling: String, _ kind: QuizKind) {
    #expect(QuizKind(spelling: spelling) == kind)
  }

  @Test func keepsTodaysFingerprints() throws {
    let text =
      "::: quiz {#q}\nÀ qui demander son avis en premier ?\n\n- [ ] À sa famille\n- [x] À trois clients possibles\n:::"
    let drawn = try DrawnQuiz(text)
    let fingerprint = drawn.quiz.fingerprint(in: drawn.document)
    #expect(fingerprint?.wording == "c87242d7cd665024")
    #expect(
      fingerprint?.choices
        == QuestionFingerprint.fingerprint(
          kind: "single", stem: "", choices: ["À sa famille", "À trois clients possibles"]))
  }

  /// What the learner does not see, or sees in another order, does not unsettle an answer.
  @Test(arguments: [
    ("type=réponse-courte", "- [x] Urssaf", "- [x] Urssaf\n- [ ] CAF\n  > Non.", true),
    ("type=nombre unité=€", "- [x] 24", "- [x] 25 ± 1", true),
    ("type=ordre", "1. Un\n2. Deux", "1. Deux\n2. Un", true),
    ("type=ordre", "1. Un\n2. Deux", "1. Un\n2. Trois", false),
    ("type=association", "- A → un\n- B → deux", "- A → deux\n- B → un", true),
    ("type=association", "- A → un\n- B → deux", "- A → un\n- B → deux\n- → trois", false),
    ("", "- [x] A\n- [ ] B", "- [ ] A\n- [x] B", true),
    ("", "- [x] A\n- [ ] B", "- [x] A\n- [x] B", false),
  ])
  func marksRewordedQuestions(_ type: String, _ before: String, _ after: String, _ isSame: Bool) throws {
    let marks = try [before, after].map { answers in
      let drawn = try DrawnQuiz("::: quiz {#q \(type)}\nQuoi ?\n\n\(answers)\n:::")
      return try #require(drawn.quiz.fingerprint(in: drawn.document))
    }
    #expect((marks[0] == marks[1]) == isSame)
  }

  @Test func marksTheUnitThatIsSeen() throws {
    let marks = try ["€", "h"].map { unit in
      let drawn = try DrawnQuiz("::: quiz {#q type=nombre unité=\(unit)}\nQuoi ?\n\n- [x] 1\n:::")
      return drawn.quiz.fingerprint(in: drawn.document)
    }
    #expect(marks[0] != marks[1])
  }
}
