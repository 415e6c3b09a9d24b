import JalonCore
import JalonCurriculum

/// The one person whom a command is about.
enum LearnerChoice {
  /// - Throws: `CommandRefusal` unless the words name one person.
  static func one(_ words: [String], _ lists: CohortLists) throws -> LearnerIndex.Owner {
    let selection = try LearnersSelection(words, in: lists)
    try selection.requireCodes()
    guard selection.codes.count == 1 else {
      throw CommandRefusal(LocalizedText(fr: "Une personne à la fois.", en: "One person at a time."))
    }
    return LearnerIndex.Owner(cohort: selection.cohort, code: selection.codes[0])
  }

  static func nothing(_ owner: LearnerIndex.Owner) -> CommandRefusal {
    CommandRefusal(
      LocalizedText(
        fr: "Rien n'a été reçu de \(owner.code). « jalon progress import FICHIER » prend ce qu'on vous a remis.",
        en: "Nothing was received of \(owner.code). 'jalon progress import FILE' takes in what you were handed."))
  }
}
