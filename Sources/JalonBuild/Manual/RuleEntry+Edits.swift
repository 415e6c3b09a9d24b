import JalonCheck
import JalonCore

extension RuleEntry {
  /// What an edit changes for learners, since the site was last written.
  static let editRules: [RuleEntry] = [
    RuleEntry(
      "lesson-address-kept", .warning,
      LocalizedText(
        fr: "Une leçon que des personnes ont lue se retrouve.",
        en: "A lesson that people have read can still be found."),
      advice: LocalizedText(
        fr:
          "Le fichier d'une personne connaît une leçon par son adresse. Renommée, déplacée ou coupée en deux, elle garde ce qui est fait si la nouvelle dit l'ancienne : « anciennes adresses: [modules/prix/cout/] ». Jalon le dit une fois, à la construction qui suit.",
        en:
          "A person's file knows a lesson by its address. Renamed, moved or split, it keeps what was done if the new one tells the old: 'aliases: [modules/price/cost/]'. Jalon says so once, in the build that follows."
      )),
    RuleEntry(
      "question-meaning-kept", .warning,
      LocalizedText(
        fr: "Une question demande encore ce qu'elle demandait quand on y a répondu.",
        en: "A question still asks what it asked when it was answered."),
      advice: LocalizedText(
        fr:
          "Reformulée, elle garde les réponses, avec une phrase qui le dit. Avec d'autres choix, les réponses ne sont plus montrées. Une question nouvelle prend un identifiant nouveau.",
        en:
          "Reworded, it keeps the answers, with a sentence that says so. With other choices, answers are no longer shown. A new question takes a new id."
      )),
  ]
}
