import JalonCore
import JalonCurriculum

/// The steps of a follow-up keep what learners note apart.
enum StepIDUnique: SiteRule {
  static let id = RuleID("step-id-unique")
  static let severity = Severity.error
  static let manual = RuleManual(
    LocalizedText(
      fr: "Chaque étape d'un suivi a un identifiant à elle.", en: "Each step of a follow-up has an id of its own."),
    reason: LocalizedText(
      fr: "Les dates notées par les personnes se mélangeraient. Donnez un autre nom à la seconde étape.",
      en: "The dates that people note would be mixed up. Give the second step another name."),
    example: RuleManual.Example(
      path: "content/follow-ups/demande.yaml",
      wrong: """
        titre: Ma demande
        étapes:
          - {id: depot, titre: Je dépose}
          - {id: depot, titre: J'attends}

        """,
      right: """
        titre: Ma demande
        étapes:
          - {id: depot, titre: Je dépose}
          - {id: attente, titre: J'attends}

        """))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.followUps.flatMap { followUp in
      var first: [String: SourceRange] = [:]
      return followUp.steps.compactMap { step -> Diagnostic? in
        guard let place = first[step.id.value] else {
          first[step.id.value] = step.id.range
          return nil
        }
        return Diagnostic(
          id, .error, at: step.id.range,
          LocalizedText(fr: "l'identifiant « \(step.id.value) » sert déjà", en: "the id '\(step.id.value)' is taken"),
          explanation: LocalizedText(
            fr: "Choisissez-en un autre, par exemple « \(step.id.value)-2 ».",
            en: "Choose another, for instance '\(step.id.value)-2'."),
          notes: [Note(LocalizedText(fr: "le premier est ici", en: "the first is here"), at: place)])
      }
    }
  }
}
