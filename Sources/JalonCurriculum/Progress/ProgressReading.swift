import JalonCore

/// What reports ask of a learner's progress.
extension Progress {
  package subscript(_ section: ProgressSection) -> [String: Entry] { sections[section] ?? [:] }

  package var lessons: [String: Entry] { self[.lessons] }
  package var questions: [String: Entry] { self[.questions] }
  package var worksheets: [String: Entry] { self[.worksheets] }
  package var checklists: [String: Entry] { self[.checklists] }
  package var plan: [String: Entry] { self[.plan] }
  package var sessions: [String: Entry] { self[.sessions] }
  package var confidence: [String: Entry] { self[.confidence] }

  /// `plan-d-affaires/votre-projet-en-une-page`; nil where nothing was begun, or was erased.
  package func state(ofLesson lesson: String) -> LessonState? {
    (lessons[lesson]?["state"]?.value.text).flatMap { LessonState(rawValue: $0) }
  }

  package func status(ofSession uid: String) -> SessionStatus? {
    (sessions[uid]?["status"]?.value.text).flatMap { SessionStatus(rawValue: $0) }
  }

  package func bestAnswer(toQuestion question: String) -> Answer? {
    (questions[question]?["best"]?.value).flatMap { Answer($0) }
  }

  package func lastAnswer(toQuestion question: String) -> Answer? {
    (questions[question]?["last"]?.value).flatMap { Answer($0) }
  }

  /// Whether something is kept of an answer; false where it was erased.
  package func hasAnswered(_ question: String) -> Bool {
    ["last", "text"].contains { questions[question]?[$0]?.isErased == false }
  }

  /// Whether the question was reworded since it was answered; false where no fingerprint was kept.
  package func isReworded(question: String, fingerprint: String) -> Bool {
    guard let known = questions[question]?["fingerprint"]?.value.text else { return false }
    return known != fingerprint
  }
}
