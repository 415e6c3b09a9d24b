import JalonCheck
import JalonCore

extension RuleEntry {
  /// Plain-language versions of lessons.
  static let simpleRules: [RuleEntry] = [
    RuleEntry(
      "simple-original-present", .warning,
      LocalizedText(
        fr: "Une version simple est rangée à côté d'une leçon publiée.",
        en: "A plain-language version stands beside a lesson that is published."),
      advice: LocalizedText(
        fr:
          "Sans sa leçon, elle n'est pas publiée. Donnez-lui le nom de la leçon, avec « .simple » avant « .md » : 01-lecon.simple.md pour 01-lecon.md. Si la leçon est un brouillon, la version simple paraîtra avec elle.",
        en:
          "Without its lesson it is not published. Give it the lesson's name, with '.simple' before '.md': 01-lesson.simple.md for 01-lesson.md. If the lesson is a draft, the plain version will be published with it."
      )),
    RuleEntry(
      "simple-questions-match", .warning,
      LocalizedText(
        fr: "Une question posée dans une leçon et dans sa version simple a les mêmes réponses.",
        en: "A question that a lesson and its plain-language version both ask has the same answers."),
      advice: LocalizedText(
        fr:
          "Une réponse donnée dans l'une vaut aussi dans l'autre. Gardez le genre, le nombre et l'ordre des choix, ou donnez un autre identifiant à la question.",
        en:
          "An answer given in one counts in the other too. Keep the kind, the number and the order of choices, or give the question another id."
      )),
  ]
}
