import JalonCheck
import JalonCore

extension RuleEntry {
  /// What stands in a text and is no Markdown.
  static let markupRules: [RuleEntry] = [
    RuleEntry(
      "html-published", .warning,
      LocalizedText(
        fr: "Un texte ne contient pas de HTML qui ne serait pas publié.",
        en: "A text holds no HTML that would not be published."),
      advice: LocalizedText(
        fr:
          "Les balises sont enlevées, leur texte reste. Écrivez-le en Markdown, ou avec un bloc : « ::: déplier » pour `<details>`, « `![…](…)` » pour `<img>`. Pour publier le HTML tel quel, écrivez « html_permis: oui » dans site.yaml.",
        en:
          "Tags are taken out, their text stays. Write it in Markdown, or with a block: '::: details' for `<details>`, '`![…](…)`' for `<img>`. To publish HTML as it is, write 'allow_html: yes' in site.yaml."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          <div class="conseil">
          Gardez vos reçus.
          </div>

          """,
        right: """
          # Leçon

          ::: conseil
          Gardez vos reçus.
          :::

          """)),
    RuleEntry(
      "language-code-known", .warning,
      LocalizedText(
        fr: "La langue d'un passage est dite par un code connu.",
        en: "The language of a passage is said by a known code."),
      advice: LocalizedText(
        fr:
          "Un lecteur d'écran change de voix d'après ce code. Écrivez les deux lettres de la langue : en (anglais), es (espagnol), ar (arabe). Un nom de langue ou un code de trois lettres est compris ; sinon, le passage est publié sans sa langue.",
        en:
          "A screen reader changes its voice by this code. Write the two letters of the language: en (English), es (Spanish), ar (Arabic). A language's name or a code of three letters is understood; else the passage is published without its language."
      ),
      example: RuleManual.Example(
        wrong: "# Leçon\n\nOn vous dira peut-être [deal]{lang=anglais}.\n",
        right: "# Leçon\n\nOn vous dira peut-être [deal]{lang=en}.\n")),
    RuleEntry(
      "markdown-jekyll-absent", .note,
      LocalizedText(
        fr: "Un texte ne contient pas de balises de Jekyll.",
        en: "A text holds no tags of Jekyll."),
      advice: LocalizedText(
        fr:
          "Jalon ne lit pas « {% … %} » et le laisse de côté. Écrivez à sa place ce qu'il affichait, ou supprimez-le.",
        en: "Jalon does not read '{% … %}' and leaves it out. Write in its place what it showed, or delete it."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          {% include conseil.md %}

          Gardez vos reçus.

          """,
        right: """
          # Leçon

          Gardez vos reçus.

          """)),
  ]
}
