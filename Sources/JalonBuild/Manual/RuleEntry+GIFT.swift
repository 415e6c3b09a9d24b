import JalonCheck
import JalonCore

extension RuleEntry {
  /// Banks of questions, in GIFT.
  static let giftRules: [RuleEntry] = [
    RuleEntry(
      "gift-escape-known", .warning,
      LocalizedText(
        fr: "Dans un fichier GIFT, « `\\` » est devant un caractère qui en a besoin.",
        en: "In a GIFT file, '`\\`' stands before a character that needs it."),
      advice: LocalizedText(
        fr:
          "GIFT en veut un devant `~ = # { } :` et `\\`, et « `\\n` » pour aller à la ligne. Ailleurs, supprimez-le ; pour écrire un « `\\` », doublez-le.",
        en:
          "GIFT wants one before `~ = # { } :` and `\\`, and '`\\n`' for a line break. Elsewhere delete it; to write a '`\\`', double it."
      )),
    RuleEntry(
      "gift-feature-known", .note,
      LocalizedText(
        fr: "Un fichier GIFT ne demande que ce que Jalon sait faire.",
        en: "A GIFT file asks only for what Jalon can do."),
      advice: LocalizedText(
        fr:
          "Jalon ne met pas de note : il laisse de côté les points partiels, les catégories et les « `*` » qui remplacent n'importe quels caractères. Vérifiez que la question reste claire sans eux.",
        en:
          "Jalon gives no marks: it leaves aside partial marks, categories and the '`*`' that stands for any characters. See that the question is clear without them."
      )),
    RuleEntry(
      "gift-file-exists", .error,
      LocalizedText(
        fr: "Le fichier d'une banque de questions existe.",
        en: "The file of a bank of questions exists."),
      advice: LocalizedText(
        fr:
          "Rangez le fichier près de la leçon ou dans content/media/, et écrivez son nom : « fichier=\"questions.gift\" ».",
        en: "Put the file beside the lesson or into content/media/, and write its name: 'file=\"questions.gift\"'.")),
    RuleEntry(
      "gift-name-present", .note,
      LocalizedText(
        fr: "Une question d'un fichier GIFT a un nom.",
        en: "A question of a GIFT file has a name."),
      advice: LocalizedText(
        fr:
          "Sans nom, son rang l'identifie : une question ajoutée plus haut le change, et les réponses se perdent. Écrivez « ::nom:: » devant la question, et ne le changez plus.",
        en:
          "Without a name its rank identifies it: a question added above changes it, and answers are lost. Write '::name::' before the question, and never change it."
      )),
    RuleEntry(
      "gift-name-unique", .warning,
      LocalizedText(
        fr: "Deux questions d'un fichier GIFT ont deux noms différents.",
        en: "Two questions of a GIFT file have two different names."),
      advice: LocalizedText(
        fr:
          "La réponse d'une personne est gardée sous ce nom. Donnez un autre nom à l'une des deux, entre « :: » et « :: ».",
        en: "A person's answer is kept under that name. Give one of the two another name, between '::' and '::'.")),
    RuleEntry(
      "gift-syntax-valid", .error,
      LocalizedText(
        fr: "Un fichier de questions est écrit en GIFT.",
        en: "A file of questions is written in GIFT."),
      advice: LocalizedText(
        fr:
          "Fermez chaque accolade et chaque nom, écrivez les nombres en chiffres, et mettez « -> » dans chaque paire. Les réponses vont entre « { » et « } », sans ligne vide. Dans un texte, écrivez « `\\{` » et « `\\}` ».",
        en:
          "Close each brace and each name, write numbers in figures, and put '->' in each pair. Answers go between '{' and '}', without a blank line. In a text, write '`\\{`' and '`\\}`'."
      )),
  ]
}
