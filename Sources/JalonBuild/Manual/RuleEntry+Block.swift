import JalonCheck
import JalonCore

extension RuleEntry {
  /// Fenced blocks.
  static let blockRules: [RuleEntry] = [
    RuleEntry(
      "block-attributes-valid", .warning,
      LocalizedText(
        fr: "Les accolades d'un bloc contiennent des attributs.", en: "The braces of a block hold attributes."),
      advice: LocalizedText(
        fr:
          "Écrivez « {#identifiant .classe clé=valeur} » ; une valeur de plusieurs mots se met entre guillemets : « {titre=\"Gardez vos reçus\"} ».",
        en: "Write '{#id .class key=value}'; a value of several words stands in quotes: '{title=\"Keep receipts\"}'."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: conseil {titre=Gardez vos reçus}
          Une photo suffit.
          :::

          """,
        right: """
          # Leçon

          ::: conseil {titre="Gardez vos reçus"}
          Une photo suffit.
          :::

          """)),
    RuleEntry(
      "block-closed", .error,
      LocalizedText(
        fr: "Un bloc ouvert par « ::: » est fermé par « ::: ».",
        en: "A block opened by ':::' is closed by ':::'."),
      advice: LocalizedText(
        fr:
          "Un bloc se ferme dans la même liste, la même citation ou la même page que celle qui l'ouvre. Ajoutez une ligne « ::: » après la dernière ligne du bloc.",
        en:
          "A block closes in the same list, quote or page that opened it. Add a line ':::' after the block's last line."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: conseil
          Gardez vos reçus.

          """,
        right: """
          # Leçon

          ::: conseil
          Gardez vos reçus.
          :::

          """)),
    RuleEntry(
      "block-fence-readable", .warning,
      LocalizedText(
        fr: "Un bloc s'ouvre et se ferme par trois deux-points ou plus.",
        en: "A block opens and closes with three colons or more."),
      advice: LocalizedText(
        fr: "Écrivez « ::: » : deux deux-points sont du texte ordinaire.",
        en: "Write ':::': two colons are plain text."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          :: conseil
          Gardez vos reçus.

          """,
        right: """
          # Leçon

          ::: conseil
          Gardez vos reçus.
          :::

          """)),
    RuleEntry(
      "block-name-known", .warning,
      LocalizedText(
        fr: "Un bloc porte un nom que Jalon connaît.",
        en: "A block carries a name that Jalon knows."),
      advice: LocalizedText(
        fr: "Le contenu d'un bloc inconnu est affiché sans cadre. Corrigez le nom : docs/blocks.md les donne tous.",
        en: "The content of an unknown block is shown without a frame. Mend the name: docs/blocks.md lists them all."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: consiel
          Gardez vos reçus.
          :::

          """,
        right: """
          # Leçon

          ::: conseil
          Gardez vos reçus.
          :::

          """)),
    RuleEntry(
      "block-nesting-limited", .error,
      LocalizedText(
        fr: "Les blocs sont au plus 32 les uns dans les autres.",
        en: "Blocks stand in one another at most 32 deep."),
      advice: LocalizedText(
        fr: "Au-delà, une page ne se lit plus. Fermez des blocs plus haut avec une ligne « ::: ».",
        en: "Beyond that, nobody can read the page. Close blocks above with a line ':::'.")),
    RuleEntry(
      "block-opened", .warning,
      LocalizedText(
        fr: "Une ligne « ::: » ferme un bloc ouvert.",
        en: "A line ':::' closes a block that is open."),
      advice: LocalizedText(
        fr: "Supprimez la ligne, ou ouvrez un bloc plus haut, au même niveau : « ::: conseil ».",
        en: "Delete the line, or open a block above it at the same level: '::: tip'."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          Gardez vos reçus.

          :::

          """,
        right: """
          # Leçon

          ::: conseil
          Gardez vos reçus.
          :::

          """)),
    RuleEntry(
      "markdown-nesting-limited", .error,
      LocalizedText(
        fr: "Un texte n'ouvre pas plus de 64 listes ou citations sur une ligne, ni un tableau de plus de 64 colonnes.",
        en: "A text opens at most 64 lists or quotes on a line, and no table has more than 64 columns."),
      advice: LocalizedText(
        fr:
          "Au-delà, la lecture du fichier prendrait des minutes ; la page est laissée de côté. Gardez une seule marque au début de la ligne, ou coupez le tableau.",
        en:
          "Beyond that, reading the file would take minutes; the page is left out. Keep one mark at the start of the line, or split the table."
      ),
      canBeSuppressed: false),
  ]
}
