import JalonCore
import JalonSyntax

extension RuleID {
  /// The file that a bank of questions names exists.
  package static let giftFileExists = RuleID("gift-file-exists")
  /// Each question of a bank has a name: its id comes from it.
  package static let giftNamePresent = RuleID("gift-name-present")
  /// No two questions of a bank have the same name.
  package static let giftNameUnique = RuleID("gift-name-unique")
}

/// What the author of a bank of questions is told.
enum BankDiagnostics {
  static func unnamed(_ rank: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .giftNamePresent, .note, at: range,
      LocalizedText(
        fr: "question sans nom : son identifiant est son rang, \(rank)",
        en: "question without a name: its id is its rank, \(rank)"),
      explanation: LocalizedText(
        fr: "Une question ajoutée plus haut la change, et les réponses se perdent. Écrivez « ::nom:: » devant elle.",
        en: "A question added above changes it, and answers are lost. Write '::name::' before it."))
  }

  static func sameName(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .giftNameUnique, .warning, at: range,
      LocalizedText(fr: "deux questions s'appellent « \(name) »", en: "two questions are named '\(name)'"),
      explanation: LocalizedText(
        fr: "Donnez un autre nom à l'une des deux, entre « :: » et « :: ».",
        en: "Give one of them another name, between '::' and '::'."),
      notes: [Note(LocalizedText(fr: "la première est ici", en: "the first is here"), at: first)])
  }

  static func arrow(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .giftFeatureKnown, .note, at: range,
      LocalizedText(fr: "flèche dans un texte à associer, affichée « › »", en: "arrow in a text to match, shown as '›'")
    )
  }

  static func heading(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .giftFeatureKnown, .note, at: range,
      LocalizedText(fr: "titre dans une question, affiché en gras", en: "heading in a question, shown in bold"))
  }

  static func missing(_ name: String?, _ fence: SourceRange, near: String?) -> Diagnostic {
    Diagnostic(
      .giftFileExists, .error, at: fence,
      name.map { LocalizedText(fr: "aucun fichier « \($0) »", en: "no file '\($0)'") }?.suggesting(near)
        ?? LocalizedText(fr: "cette banque n'a pas de fichier", en: "this bank has no file"),
      explanation: LocalizedText(
        fr: "Écrivez « fichier=\"questions.gift\" » : le fichier est rangé près de la leçon, ou dans content/media/.",
        en: "Write 'file=\"questions.gift\"': the file stands beside the lesson, or in content/media/."))
  }

  static func missingID(_ directive: Directive, _ file: SourceFile, suggesting id: String) -> Diagnostic {
    Diagnostic(
      .quizIDPresent, .warning, at: directive.fence,
      LocalizedText(fr: "cette banque n'a pas d'identifiant", en: "this bank has no id"),
      explanation: LocalizedText(
        fr: "Les réponses des apprenants le retiennent. Écrivez par exemple « {#\(id)} ».",
        en: "Learners' answers remember it. Write for instance '{#\(id)}'."),
      fixIts: [QuizFence(directive, in: file).fixIt(adding: id)].compactMap { $0 })
  }
}
