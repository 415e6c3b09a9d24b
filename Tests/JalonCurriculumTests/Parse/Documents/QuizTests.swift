import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// Quizzes: their question, choices and feedback, and what their authors are told.
struct QuizTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    let quiz: String
    var diagnostics = ""
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
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
        q-clients, one answer: À qui demander son avis en premier ?
        1 wrong À sa famille → Elle vous aime.
        2 right À trois clients → Oui.
        """),
    Case(
      name: "several right answers, a hint, an explanation",
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

        ::: explication
        Parce que.
        :::
        ::::
        """,
      quiz: """
        q-a, several answers: Un. Deux.
        1 right A → Oui.
        2 right B → Oui aussi.
        hint Cherchez.
        explanation Parce que.
        """),
    Case(
      name: "a list without boxes belongs to the question",
      input: """
        ::: quiz {#q-a}
        Choisissez :

        - un
        - deux

        ***

        1. [ ] A
           > Non.
        2. [x] B
           > Oui.
        :::
        """,
      quiz: """
        q-a, one answer: Choisissez : un deux\u{20}
        1 wrong A → Non.
        2 right B → Oui.
        """),
    Case(
      name: "no id, no right answer, a choice without feedback",
      input: """
        un

        ::: quiz
        Quoi ?

        - [ ] A
          > Non.
        - [ ] B
        :::
        """,
      quiz: """
        no id, one answer: Quoi ?
        1 wrong A → Non.
        2 wrong B →\u{20}
        """,
      diagnostics: """
        3:1-3:9 warning quiz-id-present: ce quiz n'a pas d'identifiant
        3:1-3:9 error quiz-answer-present: ce quiz n'a pas de bonne réponse
        8:7-8:8 warning quiz-feedback-present: le choix 2 n'a pas de retour
        """),
    Case(
      name: "no choices",
      input: "::: quiz {#q}\nQuoi ?\n:::", quiz: "q, one answer: Quoi ?",
      diagnostics: "1:1-1:14 error quiz-answer-present: ce quiz n'a pas de choix"),
    Case(
      name: "nothing", input: "::: quiz {#q}\n:::", quiz: "q, one answer: ",
      diagnostics: "1:1-1:14 error quiz-answer-present: ce quiz n'a pas de choix"),
  ])
  func reads(_ example: Case) throws {
    let file = Drawing.file(example.input, "a.md")
    let document = MarkdownParser.parse(file, body: 0..<file.bytes.count).document
    let directive = try #require(document.directives.first)
    let quiz = Quiz(directive, in: document)
    #expect(drawing(of: quiz, in: document) == example.quiz)
    #expect(Drawing.diagnostics(quiz.diagnostics(for: directive, in: document), in: file) == example.diagnostics)
  }

  private func drawing(of quiz: Quiz, in document: Document) -> String {
    let (stem, choices) = quiz.plainText(in: document)
    func words(_ nodes: [Int]) -> String {
      nodes.map { document.plainText(of: $0..<document.nodes[$0].end) }.joined(separator: " ")
    }
    var lines = ["\(quiz.id ?? "no id"), \(quiz.isMultiple ? "several answers" : "one answer"): \(stem)"]
    lines += zip(quiz.choices, choices).map { choice, text in
      "\(choice.number) \(choice.isCorrect ? "right" : "wrong") \(text) → \(words(choice.feedback))"
    }
    if let hint = quiz.hint { lines.append("hint \(words([hint]))") }
    if let explanation = quiz.explanation { lines.append("explanation \(words([explanation]))") }
    return lines.joined(separator: "\n")
  }
}
