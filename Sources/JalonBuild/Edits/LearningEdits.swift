import JalonCore
import JalonCurriculum

/// What changed its meaning for learners since a site was last written: lessons that are gone, questions that ask
/// something else.
struct LearningEdits {
  private let before: LearningSnapshot
  private let site: Site
  private let now: LearningSnapshot

  init(since before: LearningSnapshot, in site: Site) {
    self.before = before
    self.site = site
    now = LearningSnapshot(site)
  }

  func diagnostics() -> [Diagnostic] {
    goneLessons() + changedQuestions() + goneQuestions()
  }
}

extension LearningEdits {
  private func goneLessons() -> [Diagnostic] {
    let known = Set(site.modules.flatMap(\.lessons).flatMap { [$0.id] + $0.formerIDs })
    return before.lessons.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map { id, lesson in
      let learners = codes { $0.state(ofLesson: id) != nil }
      return Diagnostic(
        .lessonAddressKept, learners.isEmpty ? .note : .warning, at: place(of: lesson.path),
        Messages.goneLesson(lesson.title, id), explanation: Messages.goneLessonAdvice(id, learners))
    }
  }

  private func changedQuestions() -> [Diagnostic] {
    site.questions.compactMap { question, _ in
      guard let fingerprint = question.fingerprint, let old = before.questions[question.id.value]?.fingerprint,
        old != fingerprint
      else { return nil }
      let learners = codes { $0.hasAnswered(question.id.value) }
      let areChoicesKept = old.choices == fingerprint.choices
      return Diagnostic(
        .questionMeaningKept, areChoicesKept || learners.isEmpty ? .note : .warning, at: question.id.range,
        areChoicesKept ? Messages.reworded(question.id.value) : Messages.otherChoices(question.id.value),
        explanation: areChoicesKept
          ? Messages.rewordedAdvice(question.id.value, learners)
          : Messages.otherChoicesAdvice(question.id.value, learners))
    }
  }

  private func goneQuestions() -> [Diagnostic] {
    before.questions.filter { now.questions[$0.key] == nil }.sorted { $0.key < $1.key }.compactMap { id, question in
      let learners = codes { $0.hasAnswered(id) }
      guard !learners.isEmpty else { return nil }
      return Diagnostic(
        .questionMeaningKept, .note, at: place(of: question.path), Messages.goneQuestion(id),
        explanation: Messages.goneQuestionAdvice(learners))
    }
  }

  /// A file that is there to be opened: the one that stood there, else the settings of the site.
  private func place(of path: ProjectPath) -> SourceRange {
    let paths = site.modules.flatMap { module in
      [module.document?.path].compactMap { $0 } + module.lessons.map(\.document.path)
    }
    let neighbour = paths.first { $0 == path } ?? paths.first { $0.parent == path.parent }
    return .start(of: neighbour ?? site.settingsPath)
  }

  /// Codes of the learners concerned, whose files this site has.
  private func codes(_ isConcerned: (Progress) -> Bool) -> [String] {
    Set(site.learners.filter { isConcerned($0.progress) }.map(\.learner.code)).sorted()
  }
}

private enum Messages {
  static func goneLesson(_ title: String, _ id: String) -> LocalizedText {
    LocalizedText(
      fr: "la leçon « \(title) » (\(id)) n'est plus sur le site", en: "the lesson '\(title)' (\(id)) is gone")
  }

  static func goneLessonAdvice(_ id: String, _ learners: [String]) -> LocalizedText {
    let who = list(learners, fr: "Commencée ou finie par", en: "Begun or finished by")
    return LocalizedText(
      fr: """
        \(who.french)Renommée, déplacée ou coupée en deux ? Écrivez dans la leçon qui la remplace \
        « anciennes adresses: [modules/\(id)/] » : elle y est alors comptée comme faite. Retirée pour de bon ? \
        Ce qui est fait reste compté, sans son titre.
        """,
      en: """
        \(who.english)Renamed, moved or split? Write in the lesson that replaces it 'aliases: [modules/\(id)/]': what \
        was done then counts there. Removed for good? What was done still counts, without its title.
        """)
  }

  static func reworded(_ id: String) -> LocalizedText {
    LocalizedText(fr: "la question « \(id) » est reformulée", en: "the question '\(id)' is reworded")
  }

  static func rewordedAdvice(_ id: String, _ learners: [String]) -> LocalizedText {
    let who = list(learners, fr: "Répondue par", en: "Answered by")
    return LocalizedText(
      fr: """
        \(who.french)Les réponses données restent, avec une phrase qui le dit. Si elle demande autre chose qu'avant, \
        changez son identifiant, par exemple « {#\(id)-2} » : personne n'y a encore répondu.
        """,
      en: """
        \(who.english)Answers given stay, with a sentence that says so. If it asks something else than before, change \
        its id, for instance '{#\(id)-2}': nobody has answered that one yet.
        """)
  }

  static func otherChoices(_ id: String) -> LocalizedText {
    LocalizedText(
      fr: "la question « \(id) » a d'autres choix qu'avant", en: "the question '\(id)' has other choices than before")
  }

  static func otherChoicesAdvice(_ id: String, _ learners: [String]) -> LocalizedText {
    let who = list(learners, fr: "Répondue par", en: "Answered by")
    return LocalizedText(
      fr: """
        \(who.french)Les réponses données ne sont plus montrées, et la personne est invitée à répondre de nouveau. Si \
        la question est nouvelle, changez son identifiant, par exemple « {#\(id)-2} ».
        """,
      en: """
        \(who.english)Answers given are no longer shown, and the person is asked to answer again. If the question is a \
        new one, change its id, for instance '{#\(id)-2}'.
        """)
  }

  static func goneQuestion(_ id: String) -> LocalizedText {
    LocalizedText(fr: "la question « \(id) » n'est plus posée", en: "the question '\(id)' is no longer asked")
  }

  static func goneQuestionAdvice(_ learners: [String]) -> LocalizedText {
    let who = list(learners, fr: "Répondue par", en: "Answered by")
    return LocalizedText(
      fr: "\(who.french)Les réponses restent dans les fichiers de ces personnes, et ne sont plus montrées.",
      en: "\(who.english)The answers stay in these people's files, and are no longer shown.")
  }

  private static func list(_ learners: [String], fr: String, en: String) -> LocalizedText {
    guard !learners.isEmpty else { return LocalizedText(fr: "", en: "") }
    let shown = learners.prefix(5).joined(separator: ", ")
    let others = learners.count - 5
    return LocalizedText(
      fr: "\(fr) \(shown)\(others > 0 ? " et \(others) autres" : ""). ",
      en: "\(en) \(shown)\(others > 0 ? " and \(others) others" : ""). ")
  }
}

extension RuleID {
  /// A lesson that learners have read can still be found.
  static let lessonAddressKept = RuleID("lesson-address-kept")
  /// A question asks what it asked when it was answered.
  static let questionMeaningKept = RuleID("question-meaning-kept")
}
