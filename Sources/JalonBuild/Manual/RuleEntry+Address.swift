import JalonCheck
import JalonCore

extension RuleEntry {
  /// Addresses of pages and files.
  static let addressRules: [RuleEntry] = [
    RuleEntry(
      "address-plain", .note,
      LocalizedText(
        fr: "Le nom d'un fichier peut servir d'adresse tel quel.",
        en: "A file's name can be an address as it is."),
      advice: LocalizedText(
        fr:
          "Espaces, majuscules et accents sont remplacés dans l'adresse. Pour la choisir vous-même, nommez le fichier en minuscules, sans espace ni accent.",
        en:
          "Spaces, capitals and accents are replaced in the address. To choose it yourself, name the file in lower case, without spaces or accents."
      )),
    RuleEntry(
      "address-unique", .error,
      LocalizedText(
        fr: "Deux fichiers ne demandent pas la même adresse.",
        en: "Two files do not ask for the same address."),
      advice: LocalizedText(
        fr:
          "Le numéro du début d'un nom ne compte pas dans l'adresse. Renommez l'un des deux fichiers, ou retirez l'ancienne adresse qui gêne.",
        en:
          "The number at the start of a name does not count in the address. Rename one of the two files, or remove the former address that is in the way."
      )),
  ]
}
