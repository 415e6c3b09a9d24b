import JalonCore
import JalonCurriculum

/// Where a learner is, in words: `jalon progress show`. What they wrote is theirs: it is counted, not quoted, except the
/// steps of a plan that was made together.
public struct ProgressShow: Sendable {
  private let site: Site
  private let owner: LearnerIndex.Owner
  private let progress: Progress

  /// - Parameter words: `[COHORT] CODE`.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  public init(_ options: BuildOptions, _ words: [String]) async throws {
    guard let folder = SiteFolder(options.site) else {
      throw CommandRefusal(
        LocalizedText(fr: "« \(options.site) » n'est pas un site.", en: "'\(options.site)' is not a site."))
    }
    site = try await Build(options).check().site
    let lists = try CohortLists(folder, isReading: true)
    owner = try LearnerChoice.one(words, lists)
    guard let progress = lists.progress(owner.code, in: owner.cohort) else { throw LearnerChoice.nothing(owner) }
    self.progress = progress
  }

  public func text(in language: MessageLanguage) -> String {
    let language = language.language
    var text = "\(owner.code) (\(owner.cohort))\n"
    let last = progress.lastActivity.map {
      LocalizedText(fr: "Dernière activité : \($0).", en: "Last activity: \($0).")
    }
    let nothing = LocalizedText(fr: "Rien n'a encore été fait.", en: "Nothing was done yet.")
    text += (last ?? nothing)[language] + "\n"
    for part in [done, begun, sessions, plan, words] where !part.lines.isEmpty {
      text += "\n\(part.title[language])\n" + part.lines.map { "- \($0[language])\n" }.joined()
    }
    return text
  }

  private typealias Part = (title: LocalizedText, lines: [LocalizedText])

  private var done: Part {
    (LocalizedText(fr: "Leçons finies", en: "Lessons done"), lessons(.done))
  }

  private var begun: Part {
    (LocalizedText(fr: "Leçons commencées", en: "Lessons begun"), lessons(.started))
  }

  /// In the site's order, then those that the site has no more.
  private func lessons(_ state: LessonState) -> [LocalizedText] {
    let titles = site.modules.flatMap(\.lessons).map { ($0.id, $0.title) }
    let known = Set(titles.map(\.0))
    let gone = progress.lessons.keys.filter { !known.contains($0) }.sorted().map { ($0, $0) }
    return (titles + gone).compactMap { id, title in
      guard progress.state(ofLesson: id) == state, let date = progress.lessons[id]?["state"]?.date else { return nil }
      return LocalizedText(fr: "\(title), le \(date)", en: "\(title), on \(date)")
    }
  }

  private var sessions: Part {
    let all = site.workshops.flatMap { workshop in
      workshop.sessions.map { (uid: $0.uid(workshop: workshop.id, site: site.uidDomain), workshop.title, $0.start) }
    }
    let lines = all.sorted { ($0.2.date, $0.uid) < ($1.2.date, $1.uid) }.compactMap { uid, title, start in
      progress.status(ofSession: uid).map { status in
        let word: LocalizedText =
          switch status {
          case .registered: LocalizedText(fr: "place prise", en: "registered")
          case .attended: LocalizedText(fr: "présent ou présente", en: "attended")
          case .missed: LocalizedText(fr: "n'a pas pu venir", en: "could not come")
          }
        return LocalizedText(
          fr: "\(title), \(start.date) : \(word.french)", en: "\(title), \(start.date): \(word.english)")
      }
    }
    return (LocalizedText(fr: "Séances", en: "Sessions"), lines)
  }

  private var plan: Part {
    let steps = progress.plan.values.compactMap { step -> (due: String, text: String, isDone: Bool)? in
      guard case .string(let text)? = step["text"]?.value, !text.isEmpty else { return nil }
      var due = ""
      if case .string(let date)? = step["due"]?.value { due = date }
      return (due, text, step["done"]?.value == .boolean(true))
    }
    let lines = steps.sorted { ($0.due, $0.text) < ($1.due, $1.text) }.map { step in
      let due = step.due.isEmpty ? "" : " (\(step.due))"
      return LocalizedText(
        fr: "\(step.isDone ? "fait : " : "")\(step.text)\(due)", en: "\(step.isDone ? "done: " : "")\(step.text)\(due)")
    }
    return (LocalizedText(fr: "Plan d'action", en: "Plan of action"), lines)
  }

  /// Sheets and answers: that there are some, never what they say.
  private var words: Part {
    let fields = progress.worksheets.values.flatMap(\.values).count { !$0.isErased && $0.value != .string("") }
    let answers = progress.questions.values.count { $0["last"]?.isErased == false || $0["text"]?.isErased == false }
    let counted = [ProgressSection.worksheets: fields, .questions: answers].filter { $0.value > 0 }
    let lines = ProgressWords.sentence(counted).map { [$0] } ?? []
    return (
      LocalizedText(fr: "Partagé aussi (à lire avec la personne)", en: "Also shared (to read with the person)"), lines
    )
  }
}
