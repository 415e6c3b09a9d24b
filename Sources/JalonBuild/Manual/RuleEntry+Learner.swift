import JalonCheck
import JalonCore

extension RuleEntry {
  /// Learners' private files.
  static let learnerRules: [RuleEntry] = [
    RuleEntry(
      "learner-agreement-dated", .error,
      LocalizedText(
        fr: "Qui publie sa progression a dit oui, un jour qui est noté.",
        en: "Whoever publishes has agreed, on a day that is written down."),
      advice: LocalizedText(
        fr: "Notez le jour de l'accord dans la colonne « agreed_on », ou mettez « non » dans « publish ».",
        en: "Note the day of the agreement in the column 'agreed_on', or write 'no' under 'publish'."),
      source: "RGPD, article 7"),
    RuleEntry(
      "learner-code-unique", .error,
      LocalizedText(
        fr: "Un code est une seule fois dans la liste d'une cohorte.",
        en: "A code stands once in a cohort's list."),
      advice: LocalizedText(
        fr: "Deux personnes de même code liraient le même fichier. Donnez un autre code à l'une des deux.",
        en: "Two people of one code would read the same file. Give one of them another code.")),
    RuleEntry(
      "learner-code-valid", .error,
      LocalizedText(
        fr: "Un code est court et n'est le nom de personne.",
        en: "A code is short, and no one's name."),
      advice: LocalizedText(
        fr:
          "Le code sert à fabriquer le site : une lettre et un numéro suffisent, comme a-07. Qui est a-07 se note ailleurs.",
        en:
          "The code serves to make the site: a letter and a number suffice, such as a-07. Who a-07 is, is noted elsewhere."
      ),
      source: "RGPD, article 5"),
    RuleEntry(
      "learner-file-readable", .error,
      LocalizedText(
        fr:
          "La liste des personnes et chaque fichier de progression se lisent, et sont ceux de ce site et de cette personne.",
        en: "The list of learners and each progress file can be read, and belong to this site and to that person."),
      advice: LocalizedText(
        fr: "Vérifiez de quel site et de quelle personne vient le fichier, et qu'il n'a pas été changé à la main.",
        en: "Check of which site and which person the file is, and that it was not changed by hand.")),
    RuleEntry(
      "learner-files-private", .error,
      LocalizedText(
        fr: "Les fichiers des personnes sont hors du site, fermés aux autres comptes, inconnus de git.",
        en: "Learners' files are outside the output, closed to other accounts, unknown to git."),
      advice: LocalizedText(
        fr:
          "Ces fichiers ne sont jamais publiés. Déplacez le dossier, fermez-le (chmod go-rwx), ajoutez-le à .gitignore.",
        en: "These files are never published. Move the folder, close it (chmod go-rwx), add it to .gitignore."),
      source: "RGPD, article 32"),
    RuleEntry(
      "learner-private-absent", .warning,
      LocalizedText(
        fr: "Le fichier d'une personne ne contient rien d'une fiche privée.",
        en: "A learner's file holds nothing of a private worksheet."),
      advice: LocalizedText(
        fr:
          "Une fiche « privé=oui » ne quitte pas l'appareil de la personne. Retirez du fichier ce que nomme le message.",
        en: "A worksheet 'private=yes' does not leave the person's device. Remove from the file what the message names."
      ),
      source: "RGPD, article 9"),
    RuleEntry(
      "learner-secret-unique", .error,
      LocalizedText(
        fr: "Un secret ouvre le fichier d'une seule personne, toutes cohortes comprises.",
        en: "A secret opens one learner's file, in all cohorts."),
      advice: LocalizedText(
        fr: "Deux personnes liraient la progression l'une de l'autre. Donnez un autre secret à l'une des deux.",
        en: "Two people would read each other's progress. Give one of them another secret.")),
    RuleEntry(
      "learner-secret-valid", .error,
      LocalizedText(
        fr: "Un secret fait 32 octets en base64url, et qui publie en a un.",
        en: "A secret is 32 bytes in base64url, and whoever publishes has one."),
      advice: LocalizedText(
        fr: "Un secret ne s'invente pas : il est tiré au sort. Un secret écrit à la main se devine.",
        en: "A secret is drawn at random, never invented: one written by hand can be guessed."),
      source: "RFC 4648 § 5"),
  ]
}
