import JalonCore
import JalonCurriculum

/// Whom the words of a command name: `COHORT CODE…`, or a code alone where no other cohort has it.
struct LearnersSelection {
  let cohort: String
  let codes: [String]

  /// - Throws: `CommandRefusal` with what was meant, where a word names nothing.
  init(_ words: [String], in lists: CohortLists) throws {
    guard let first = words.first else { throw Self.noCohort(lists) }
    if lists.cohorts.contains(first) {
      cohort = first
      codes = Array(words.dropFirst())
    } else {
      cohort = try Self.onlyCohort(of: first, in: lists)
      codes = words
    }
    let known = (lists.learners[cohort] ?? []).map(\.code)
    for code in codes where !known.contains(code) { throw Self.unknown(code, cohort, among: known) }
  }

  /// For commands that act on people, and never on all at once.
  func requireCodes() throws {
    guard codes.isEmpty else { return }
    throw CommandRefusal(
      LocalizedText(
        fr: "De qui s'agit-il ? Écrivez le code après la cohorte : \(cohort) a-07",
        en: "Who is it? Write the code after the cohort: \(cohort) a-07"))
  }

  private static func onlyCohort(of code: String, in lists: CohortLists) throws -> String {
    let found = lists.cohorts.filter { lists.learner(code, in: $0) != nil }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw CommandRefusal(
        LocalizedText(
          fr: "\(code) existe dans plusieurs cohortes (\(found.joined(separator: ", "))) : écrivez la cohorte d'abord.",
          en: "\(code) stands in several cohorts (\(found.joined(separator: ", "))): write the cohort first."))
    }
    guard LearnersRow.isCode(code) else { throw unknownCohort(code, in: lists) }
    throw CommandRefusal(
      LocalizedText(fr: "Personne n'a le code « \(code) »", en: "Nobody has the code '\(code)'"),
      near: NearMiss.nearest(to: code, among: lists.learners.values.flatMap { $0.map(\.code) }.sorted()))
  }

  static func unknownCohort(_ word: String, in lists: CohortLists) -> CommandRefusal {
    guard !lists.cohorts.isEmpty else { return noCohort(lists) }
    let all = lists.cohorts.joined(separator: ", ")
    return CommandRefusal(
      LocalizedText(fr: "Aucune cohorte « \(word) »", en: "No cohort '\(word)'"),
      near: NearMiss.nearest(to: word, among: lists.cohorts),
      advice: LocalizedText(fr: "Les cohortes : \(all).", en: "The cohorts: \(all)."))
  }

  private static func noCohort(_ lists: CohortLists) -> CommandRefusal {
    CommandRefusal(
      LocalizedText(
        fr: "Ce site n'a pas encore de cohorte. « jalon learners add ma-cohorte a-01 » en commence une.",
        en: "This site has no cohort yet. 'jalon learners add my-cohort a-01' begins one."))
  }

  private static func unknown(_ code: String, _ cohort: String, among known: [String]) -> CommandRefusal {
    CommandRefusal(
      LocalizedText(
        fr: "Personne n'a le code « \(code) » dans \(cohort)", en: "Nobody has the code '\(code)' in \(cohort)"),
      near: NearMiss.nearest(to: code, among: known))
  }
}
