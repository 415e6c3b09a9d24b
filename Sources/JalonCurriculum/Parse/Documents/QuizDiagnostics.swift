import JalonCore
import JalonSyntax

extension Quiz {
  /// What its author should mend.
  package func diagnostics(for directive: Directive, in document: Document) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if id == nil { diagnostics.append(missingID(directive)) }
    if !choices.contains(where: \.isCorrect) { diagnostics.append(missingAnswer(directive)) }
    for choice in choices where choice.feedback.isEmpty {
      diagnostics.append(missingFeedback(choice, document))
    }
    return diagnostics
  }

  private func missingID(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .quizIDPresent, .warning, at: directive.fence,
      LocalizedText(fr: "ce quiz n'a pas d'identifiant", en: "this quiz has no id"),
      explanation: LocalizedText(
        fr: "Sans lui, la réponse de l'apprenant se perd. Écrivez par exemple « ::: quiz {#q-mes-clients} ».",
        en: "Without one a learner's answer is lost. Write for instance '::: quiz {#q-my-customers}'."))
  }

  private func missingAnswer(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .quizAnswerPresent, .error, at: directive.fence,
      LocalizedText(
        fr: choices.isEmpty ? "ce quiz n'a pas de choix" : "ce quiz n'a pas de bonne réponse",
        en: choices.isEmpty ? "this quiz has no choices" : "this quiz has no right answer"),
      explanation: LocalizedText(
        fr: "Écrivez « - [x] » devant chaque bonne réponse et « - [ ] » devant les autres.",
        en: "Write '- [x]' before each right answer and '- [ ]' before the others."))
  }

  private func missingFeedback(_ choice: Choice, _ document: Document) -> Diagnostic {
    let first = choice.content.first ?? choice.item
    return Diagnostic(
      .quizFeedbackPresent, .warning, at: document.range(of: first),
      LocalizedText(
        fr: "le choix \(choice.number) n'a pas de retour", en: "choice \(choice.number) has no feedback"),
      explanation: LocalizedText(
        fr: "Sous le choix, ajoutez une ligne « > » qui explique : elle aide aussi celui qui s'est trompé.",
        en: "Below the choice, add a line '>' that explains: it also helps whoever chose another."))
  }
}
