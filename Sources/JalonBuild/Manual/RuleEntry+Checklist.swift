import JalonCheck
import JalonCore

extension RuleEntry {
  /// Lists to tick.
  static let checklistRules: [RuleEntry] = [
    RuleEntry(
      "checklist-id-present", .warning,
      LocalizedText(
        fr: "Une liste à cocher a un identifiant à elle.",
        en: "A checklist carries an id of its own."),
      advice: LocalizedText(
        fr:
          "Sans lui, ce que la personne coche se perd. Écrivez « ::: à cocher {#c-mes-papiers} », et n'en changez plus.",
        en:
          "Without one, what the person ticks is lost. Write '::: checklist {#c-my-papers}', and never change it."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: à cocher
          - Une pièce d'identité.
          :::

          """,
        right: """
          # Leçon

          ::: à cocher {#c-mes-papiers}
          - Une pièce d'identité.
          :::

          """)),
    RuleEntry(
      "checklist-item-unique", .error,
      LocalizedText(
        fr: "Deux lignes d'une liste à cocher n'ont ni les mêmes mots ni le même identifiant.",
        en: "No two items of a checklist have the same words or id."),
      advice: LocalizedText(
        fr:
          "Cocher l'une cocherait l'autre : changez ses mots, ou donnez-lui un identifiant à la fin.",
        en:
          "To tick one would tick the other: change its words, or end it with an id."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: à cocher {#c-mes-papiers}
          - Un papier.
          - Un papier.
          :::

          """,
        right: """
          # Leçon

          ::: à cocher {#c-mes-papiers}
          - Un papier.
          - Un papier. {#second}
          :::

          """)),
    RuleEntry(
      "checklist-items-present", .warning,
      LocalizedText(
        fr: "Une liste à cocher contient une liste.",
        en: "A checklist holds a list."),
      advice: LocalizedText(
        fr:
          "Écrivez une ligne par chose à cocher, chacune après « - ».",
        en:
          "Write one line for each thing to tick, each after '- '."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: à cocher {#c-mes-papiers}
          Une pièce d'identité.
          :::

          """,
        right: """
          # Leçon

          ::: à cocher {#c-mes-papiers}
          - Une pièce d'identité.
          :::

          """)),
  ]
}
