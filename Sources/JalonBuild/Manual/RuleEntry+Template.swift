import JalonCheck
import JalonCore

extension RuleEntry {
  /// The theme's files.
  static let templateRules: [RuleEntry] = [
    RuleEntry(
      "template-name-known", .error,
      LocalizedText(
        fr: "Un gabarit ne parle que de noms que sa page lui donne.",
        en: "A template speaks only of names that its page gives it."),
      advice: LocalizedText(
        fr: "Un nom inconnu n'imprimerait rien. Corrigez-le ; les gabarits de Jalon montrent ceux qui existent.",
        en: "An unknown name would print nothing. Mend it; Jalon's own templates show those that exist."),
      source: "Mustache"),
    RuleEntry(
      "template-partial-exists", .error,
      LocalizedText(
        fr: "Un gabarit n'inclut que des gabarits qui existent.",
        en: "A template includes only templates that exist."),
      advice: LocalizedText(
        fr: "Corrigez le nom après « > », ou créez le fichier dans templates/.",
        en: "Mend the name after '>', or create the file in templates/."),
      source: "Mustache"),
    RuleEntry(
      "template-syntax-valid", .error,
      LocalizedText(
        fr: "Un gabarit est du Mustache bien formé.",
        en: "A template is well-formed Mustache."),
      advice: LocalizedText(
        fr: "Chaque « {{#nom}} » est fermé par « {{/nom}} ».",
        en: "Each '{{#name}}' is closed by '{{/name}}'."),
      source: "Mustache"),
    RuleEntry(
      "theme-words-readable", .error,
      LocalizedText(
        fr: "Les mots du thème sont des textes, un par clé.",
        en: "The theme's words are texts, one a key."),
      advice: LocalizedText(
        fr: "Dans templates/strings/, écrivez « clé: texte », une ligne par clé.",
        en: "In templates/strings/, write 'key: text', a line a key.")),
  ]
}
