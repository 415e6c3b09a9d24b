import JalonCheck
import JalonCore

extension RuleEntry {
  /// Files, titles and names of the site.
  static let contentRules: [RuleEntry] = [
    RuleEntry(
      "content-file-recognised", .warning,
      LocalizedText(
        fr: "Chaque fichier de content/ est à une place que Jalon lit.",
        en: "Every file of content/ stands where Jalon reads it."),
      advice: LocalizedText(
        fr:
          "Une leçon se range dans content/modules/<module>/, une page dans content/pages/. Déplacez le fichier, ou rangez-le hors de content/.",
        en:
          "A lesson goes into content/modules/<module>/, a page into content/pages/. Move the file, or keep it outside content/."
      )),
    RuleEntry(
      "content-size-limited", .error,
      LocalizedText(
        fr: "Un fichier de texte pèse 16 Mo au plus.", en: "A text file weighs at most 16 MB."),
      advice: LocalizedText(
        fr: "Coupez-le en plusieurs fichiers : c'est des centaines de fois la plus longue leçon.",
        en: "Split it into several files: that is hundreds of times the longest lesson.")),
    RuleEntry(
      "fact-known", .error,
      LocalizedText(
        fr: "« {{fait:…}} » nomme un fait de facts.yaml.",
        en: "'{{fact:…}}' names a fact of facts.yaml."),
      advice: LocalizedText(
        fr: "Corrigez le nom, ou ajoutez le fait à content/facts.yaml avec sa valeur, sa source et sa date.",
        en: "Mend the name, or add the fact to content/facts.yaml with its value, its source and its date."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          Comptez {{fait:delais}}.

          """,
        right: """
          # Leçon

          Comptez {{fait:delai}}.

          """,
        besides: [
          "content/facts.yaml": """
          delai:
            libellé: Délai
            valeur: 4
            unité: mois
            statut: confirmé

          """
        ])),
    RuleEntry(
      "id-unique", .error,
      LocalizedText(
        fr: "Un identifiant sert une seule fois.",
        en: "An id is given once."),
      advice: LocalizedText(
        fr:
          "Dans une page, un lien mènerait au premier. Pour un quiz, une fiche ou une liste à cocher, il est seul dans tout le site : les réponses des personnes se mélangeraient. Choisissez-en un autre.",
        en:
          "In a page, a link would lead to the first. For a quiz, a worksheet or a checklist it is alone in the whole site: people's answers would be mixed up. Choose another."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ## Prix {#prix}

          ## Tarif {#prix}

          """,
        right: """
          # Leçon

          ## Prix {#prix}

          ## Tarif {#tarif}

          """),
      source: "HTML, attribut id"),
    RuleEntry(
      "reference-target-exists", .error,
      LocalizedText(
        fr: "Ce que nomme un fichier de données existe.",
        en: "What a data file names exists."),
      advice: LocalizedText(
        fr: "Un module, un programme, un lieu, une personne : corrigez le nom, ou créez ce qu'il désigne.",
        en: "A module, a programme, a place, a person: mend the name, or make what it stands for."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          lieu: mairie-annexe
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          lieu: mairie
          ---

          """,
        besides: [
          "content/places.yaml": """
          mairie:
            nom: Mairie

          """
        ])),
    RuleEntry(
      "site-settings-present", .error,
      LocalizedText(
        fr: "Un site a un fichier content/site.yaml.",
        en: "A site has a file content/site.yaml."),
      advice: LocalizedText(
        fr: "Est-ce le bon dossier ? Créez le fichier avec une ligne « titre: … », ou lancez « jalon new site NOM ».",
        en: "Is this the right folder? Create the file with a line 'title: …', or run 'jalon new site NAME'."),
      canBeSuppressed: false),
    RuleEntry(
      "term-known", .error,
      LocalizedText(
        fr: "« {{terme:…}} » nomme un terme de glossary.yaml.",
        en: "'{{term:…}}' names a term of glossary.yaml."),
      advice: LocalizedText(
        fr: "Corrigez le terme, ou ajoutez-le à content/glossary.yaml avec sa définition.",
        en: "Mend the term, or add it to content/glossary.yaml with its definition."),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          Une {{terme:facturre}}.

          """,
        right: """
          # Leçon

          Une {{terme:facture}}.

          """,
        besides: [
          "content/glossary.yaml": """
          facture:
            définition: Ce que le client paie.

          """
        ])),
    RuleEntry(
      "title-present", .warning,
      LocalizedText(
        fr: "Une page a un titre à elle.",
        en: "A page has a title of its own."),
      advice: LocalizedText(
        fr:
          "Sans lui, le nom du fichier sert de titre. Commencez le texte par « # Votre titre », ou ajoutez « titre: » entre deux lignes « --- ».",
        en:
          "Without one, the file's name serves as title. Begin the text with '# Your title', or add 'title:' between two lines '---'."
      ),
      example: RuleManual.Example(
        path: "content/pages/prix.md",
        wrong: """
          Commencez par vos dépenses.

          """,
        right: """
          # Fixer un prix

          Commencez par vos dépenses.

          """),
      source: "WCAG 2.4.2, RGAA 8.6"),
  ]
}
