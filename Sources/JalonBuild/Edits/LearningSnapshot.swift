import JalonCore
import JalonCurriculum

/// What learners' files may name, as a site was last written: an edit that changes its meaning can be told of.
struct LearningSnapshot: Equatable {
  /// By the id that learners' files know, `prix/calculer`.
  var lessons: [String: Lesson] = [:]
  /// By the author's id.
  var questions: [String: Question] = [:]

  struct Lesson: Equatable {
    let title: String
    let path: ProjectPath
  }

  struct Question: Equatable {
    let fingerprint: QuestionFingerprint
    let path: ProjectPath
  }
}

extension LearningSnapshot {
  init(_ site: Site) {
    for lesson in site.modules.flatMap(\.lessons) {
      lessons[lesson.id] = Lesson(title: lesson.title, path: lesson.document.path)
    }
    for (question, document) in site.questions {
      guard let fingerprint = question.fingerprint, questions[question.id.value] == nil else { continue }
      questions[question.id.value] = Question(fingerprint: fingerprint, path: document.path)
    }
  }
}

extension Site {
  /// Every question of modules, lessons, pages and workshops, with where it stands.
  var questions: [(question: ParsedDocument.Question, document: ResolvedDocument)] {
    let learned = modules.flatMap { module in [module.document].compactMap { $0 } + module.lessons.map(\.document) }
    return (learned + pages.map(\.document) + workshops.map(\.document)).flatMap { document in
      document.questions.map { ($0, document) }
    }
  }
}
