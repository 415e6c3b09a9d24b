import JalonCore
import JalonCurriculum
import JalonSyntax

/// A lesson is read in the time that it announces.
enum LessonReadInTime: DocumentRule {
  static let id = RuleID("lesson-read-in-time")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une leçon se lit dans le temps qu'elle annonce.", en: "A lesson is read in the time that it announces."),
    reason: LocalizedText(
      fr:
        "Qui est fatigué choisit d'après la durée : trop courte, elle décourage. Jalon compte 130 mots par minute, la vitesse d'une lecture attentive par quelqu'un qui lit peu ou dont le français n'est pas la langue. Écrivez la durée que donne le message, ou raccourcissez.",
      en:
        "Whoever is tired chooses by the time announced: if it is too short, they lose heart. Jalon counts 130 words a minute, the pace of attentive reading by someone who reads little or in a second language. Write the time that the message gives, or shorten."
    ),
    example: RuleManual.Example(
      wrong: "---\ntitre: Prix\ndurée: 1 min\n---\n\n" + String(repeating: "Un prix se calcule. ", count: 80) + "\n",
      right: "---\ntitre: Prix\ndurée: 3 min\n---\n\n" + String(repeating: "Un prix se calcule. ", count: 80) + "\n"),
    source: "FALC, Information pour tous")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    guard let duration = document.head.duration else { return [] }
    let words = ReadingTime.words(in: document.tree)
    let minutes = ReadingTime.minutes(forWords: words)
    guard minutes > duration.value else { return [] }
    return [
      Diagnostic(
        id, severity, at: duration.range,
        LocalizedText(
          fr: "\(duration.value) min annoncées, environ \(minutes) pour lire \(words) mots",
          en: "\(duration.value) min announced, about \(minutes) to read \(words) words"),
        explanation: LocalizedText(
          fr: "À 130 mots par minute. Écrivez \(minutes) min ou plus, ou coupez la leçon en deux.",
          en: "At 130 words a minute. Write \(minutes) min or more, or split the lesson in two."))
    ]
  }
}
