import JalonCore

extension RuleID {
  /// A plain-language version stands beside a lesson that is published.
  package static let simpleOriginalPresent = RuleID("simple-original-present")
  /// A question that a lesson and its plain-language version both ask is the same question.
  package static let simpleQuestionsMatch = RuleID("simple-questions-match")
}

extension Diagnostic {
  static func noOriginal(of twin: ProjectPath, near: String?) -> Diagnostic {
    let original = SimpleFiles.original(of: twin).name
    return Diagnostic(
      .simpleOriginalPresent, .warning, at: .start(of: twin),
      LocalizedText(
        fr: "version simple sans sa leçon « \(original) »", en: "plain version without its lesson '\(original)'"
      )
      .suggesting(near),
      explanation: LocalizedText(
        fr: "Elle n'est pas publiée. Donnez-lui le nom de la leçon, avec « .simple » avant « .md ».",
        en: "It is not published. Give it the lesson's name, with '.simple' before '.md'."))
  }

  static func unpublishedOriginal(of twin: ProjectPath) -> Diagnostic {
    Diagnostic(
      .simpleOriginalPresent, .note, at: .start(of: twin),
      LocalizedText(
        fr: "version simple en attente : sa leçon n'est pas publiée",
        en: "plain version on hold: its lesson is not published"),
      explanation: LocalizedText(
        fr: "Elle paraîtra avec la leçon, quand « brouillon: oui » sera retiré.",
        en: "It will be published with the lesson, once 'draft: yes' is removed."))
  }

  static func questionDiffers(_ id: Located<String>, from original: Located<String>) -> Diagnostic {
    Diagnostic(
      .simpleQuestionsMatch, .warning, at: id.range,
      LocalizedText(
        fr: "« \(id.value) » n'a pas les mêmes réponses que dans la leçon",
        en: "'\(id.value)' has not the same answers as in the lesson"),
      explanation: LocalizedText(
        fr:
          "Une réponse donnée ici vaut aussi là-bas : gardez le genre, le nombre et l'ordre des choix. Ou changez l'identifiant.",
        en:
          "An answer given here counts there too: keep the kind, the number and the order of choices. Or change the id."
      ),
      notes: [Note(LocalizedText(fr: "dans la leçon", en: "in the lesson"), at: original.range)])
  }
}
