import JalonCheck
import JalonCore

extension RuleEntry {
  /// Links into the site.
  static let linkRules: [RuleEntry] = [
    RuleEntry(
      "link-anchor-exists", .error,
      LocalizedText(
        fr: "L'ancre d'un lien est un titre ou un bloc de la page visée.",
        en: "A link's anchor is a heading or a block of its target."),
      advice: LocalizedText(
        fr: "Corrigez ce qui suit le dièse, ou donnez au titre cette ancre : « ## Titre {#ancre} ».",
        en: "Mend what follows the hash, or give the heading that anchor: '## Heading {#anchor}'."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          Voir [le prix juste](#pri-juste).

          ## Prix juste

          """,
        right: """
          # Leçon

          Voir [le prix juste](#prix-juste).

          ## Prix juste

          """)),
    RuleEntry(
      "link-target-exists", .error,
      LocalizedText(
        fr: "Un lien ou une image mène à un fichier ou à une page du site.",
        en: "A link or an image leads to a file or a page of the site."),
      advice: LocalizedText(
        fr: "Le chemin part du dossier du fichier : « 02-prix.md » à côté, « ../autre-module/01-a.md » ailleurs.",
        en: "The path starts in the file's folder: '02-price.md' beside it, '../other-module/01-a.md' elsewhere."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          Voir [le prix](02-pri.md).

          """,
        right: """
          # Leçon

          Voir [le prix](02-prix.md).

          """,
        besides: [
          "content/modules/exemple/02-prix.md": """
          # Prix

          """
        ])),
    RuleEntry(
      "link-target-public", .error,
      LocalizedText(
        fr: "Un lien ne mène pas à un fichier qui reste privé.",
        en: "A link does not lead to a file that must stay private."),
      advice: LocalizedText(
        fr: "Les fichiers de données et ceux des personnes restent chez vous. Liez une page du site.",
        en: "Data files and learners' files stay with you. Link a page of the site."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          Voir [les faits](../../facts.yaml).

          """,
        right: """
          # Leçon

          Voir [les faits](#les-faits).

          ## Les faits

          """,
        besides: [
          "content/facts.yaml": ""
        ])),
  ]
}
