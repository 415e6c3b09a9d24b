import JalonCheck
import JalonCore

extension RuleEntry {
  /// Tabs and testimonials.
  static let structureRules: [RuleEntry] = [
    RuleEntry(
      "tab-in-group", .warning,
      LocalizedText(
        fr: "Un onglet est dans un groupe d'onglets.",
        en: "A tab stands in a group of tabs."),
      advice: LocalizedText(
        fr:
          "Seul, il est affiché comme une partie ordinaire. Mettez « ::: onglets » avant le premier onglet, et « ::: » après le dernier.",
        en: "Alone, it is shown as an ordinary part. Put '::: tabs' before the first tab, and ':::' after the last."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: onglet {titre="Sur un téléphone"}
          Appuyez sur le menu.
          :::

          ::: onglet {titre="Sur un ordinateur"}
          Cliquez sur le menu.
          :::

          """,
        right: """
          # Leçon

          ::: onglets
          ::: onglet {titre="Sur un téléphone"}
          Appuyez sur le menu.
          :::

          ::: onglet {titre="Sur un ordinateur"}
          Cliquez sur le menu.
          :::
          :::

          """)),
    RuleEntry(
      "tab-title-present", .error,
      LocalizedText(
        fr: "Un onglet a un titre.",
        en: "A tab has a title."),
      advice: LocalizedText(
        fr: "C'est sur son titre que la personne appuie. Écrivez « ::: onglet {titre=\"Sur un téléphone\"} ».",
        en: "Its title is what a person presses. Write '::: tab {title=\"On a telephone\"}'."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: onglets
          ::: onglet
          Appuyez sur le menu.
          :::

          ::: onglet {titre="Sur un ordinateur"}
          Cliquez sur le menu.
          :::
          :::

          """,
        right: """
          # Leçon

          ::: onglets
          ::: onglet {titre="Sur un téléphone"}
          Appuyez sur le menu.
          :::

          ::: onglet {titre="Sur un ordinateur"}
          Cliquez sur le menu.
          :::
          :::

          """)),
    RuleEntry(
      "tab-title-unique", .warning,
      LocalizedText(
        fr: "Les onglets d'un groupe ont des titres différents.",
        en: "The tabs of a group have different titles."),
      advice: LocalizedText(
        fr: "La personne ne saurait pas lequel choisir. Changez l'un des deux titres.",
        en: "The reader could not tell which to choose. Change one of the two titles."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: onglets
          ::: onglet {titre="Sur un téléphone"}
          Appuyez sur le menu.
          :::

          ::: onglet {titre="Sur un téléphone"}
          Cliquez sur le menu.
          :::
          :::

          """,
        right: """
          # Leçon

          ::: onglets
          ::: onglet {titre="Sur un téléphone"}
          Appuyez sur le menu.
          :::

          ::: onglet {titre="Sur un ordinateur"}
          Cliquez sur le menu.
          :::
          :::

          """)),
    RuleEntry(
      "tabs-several", .warning,
      LocalizedText(
        fr: "Un groupe d'onglets en contient plusieurs.",
        en: "A group of tabs holds several."),
      advice: LocalizedText(
        fr: "Écrivez chaque version dans son onglet, ou retirez « ::: onglets ».",
        en: "Write each version in a tab of its own, or take '::: tabs' away."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: onglets
          ::: onglet {titre="Sur un téléphone"}
          Appuyez sur le menu.
          :::
          :::

          """,
        right: """
          # Leçon

          ::: onglets
          ::: onglet {titre="Sur un téléphone"}
          Appuyez sur le menu.
          :::

          ::: onglet {titre="Sur un ordinateur"}
          Cliquez sur le menu.
          :::
          :::

          """)),
    RuleEntry(
      "testimonial-agreement-dated", .warning,
      LocalizedText(
        fr: "Un témoignage dit quel jour son auteur a accepté qu'il soit publié.",
        en: "A testimonial says on which day its author agreed to its publication."),
      advice: LocalizedText(
        fr:
          "Demandez l'accord de la personne, gardez-en la preuve, et écrivez le jour : « ::: témoignage {accord=2026-05-12} ». Pour une histoire inventée, écrivez « ::: exemple ».",
        en:
          "Ask the person for their agreement, keep the proof of it, and write the day: '::: testimonial {agreement=2026-05-12}'. For an invented story, write '::: example'."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: témoignage
          J'ai trouvé ma première cliente au marché.
          :::

          """,
        right: """
          # Leçon

          ::: témoignage {accord=2026-05-12}
          J'ai trouvé ma première cliente au marché.
          :::

          """),
      source: "code civil, article 9 ; RGPD, article 7 § 1"),
  ]
}
