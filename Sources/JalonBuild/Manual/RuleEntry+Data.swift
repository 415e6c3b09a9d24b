import JalonCheck
import JalonCore

extension RuleEntry {
  /// Data files and front matter.
  static let dataRules: [RuleEntry] = [
    RuleEntry(
      "data-alias-absent", .error,
      LocalizedText(
        fr: "Aucune valeur ne renvoie à une autre par « & » et « * », ni ne porte d'étiquette « ! ».",
        en: "No value refers to another by '&' and '*', or carries a tag '!'."),
      advice: LocalizedText(
        fr: "Écrivez la valeur en entier. Si c'est un vrai texte, mettez-le entre guillemets.",
        en: "Write the value in full. If it is a real text, put it between quotation marks."),
      source: "YAML 1.2 § 7.1"),
    RuleEntry(
      "data-date-valid", .error,
      LocalizedText(
        fr: "Une date ou une heure existe et s'écrit en entier.",
        en: "A date or an hour exists and is written in full."),
      advice: LocalizedText(
        fr:
          "« 2027-03-02 », « 02/03/2027 » et « 2 mars 2027 » sont lus ; le jour vient avant le mois. Vérifiez sur un calendrier.",
        en:
          "'2027-03-02', '02/03/2027' and '2 March 2027' are read; the day comes before the month. Look at a calendar."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-02-30 10:00
          durée: 2 h
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-02-28 10:00
          durée: 2 h
          ---

          """)),
    RuleEntry(
      "data-key-known", .warning,
      LocalizedText(
        fr: "Chaque clé est une clé que Jalon lit.",
        en: "Every key is one that Jalon reads."),
      advice: LocalizedText(
        fr: "Une clé inconnue est ignorée. Corrigez-la d'après la liste que donne le message.",
        en: "An unknown key is ignored. Mend it from the list that the message gives."),
      example: RuleManual.Example(
        wrong: """
          ---
          titre: Leçon
          durrée: 8
          ---

          """,
        right: """
          ---
          titre: Leçon
          durée: 8
          ---

          """)),
    RuleEntry(
      "data-key-present", .error,
      LocalizedText(
        fr: "Les clés nécessaires sont là, avec une valeur.",
        en: "The keys that are needed are there, with a value."),
      advice: LocalizedText(
        fr: "Ajoutez la clé que nomme le message ; si elle est là sans valeur, écrivez la valeur ou retirez la ligne.",
        en: "Add the key that the message names; if it stands without a value, write one or remove the line."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          mode: en présence
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          mode: en présence
          ---

          """)),
    RuleEntry(
      "data-key-unique", .error,
      LocalizedText(
        fr: "Une clé est écrite une seule fois.",
        en: "A key is written once."),
      advice: LocalizedText(
        fr: "La première valeur est gardée. Retirez l'une des deux.",
        en: "The first value is kept. Remove one of the two."),
      example: RuleManual.Example(
        wrong: """
          ---
          titre: Leçon
          titre: Cours
          ---

          """,
        right: """
          ---
          titre: Leçon
          ---

          """),
      source: "YAML 1.2 § 3.2.1.3"),
    RuleEntry(
      "data-nesting-limited", .error,
      LocalizedText(
        fr: "Les données ont au plus 64 niveaux.",
        en: "Data is nested at most 64 deep."),
      advice: LocalizedText(
        fr: "Au-delà, le fichier n'est pas lu. Regardez les crochets et les accolades de la ligne.",
        en: "Beyond that the file is not read. Look at the line's brackets and braces."),
      canBeSuppressed: false),
    RuleEntry(
      "data-syntax-valid", .error,
      LocalizedText(
        fr: "Un fichier de données se lit ligne à ligne.",
        en: "A data file can be read line by line."),
      advice: LocalizedText(
        fr:
          "Écrivez « clé: valeur », ou « - élément » dans une liste, aligné avec les lignes voisines, avec des espaces et sans tabulation. Plusieurs de ces fautes se corrigent seules : « jalon check --fix ».",
        en:
          "Write 'key: value', or '- item' in a list, aligned with the lines around, with spaces and without tabs. Several of these mistakes mend themselves: 'jalon check --fix'."
      ),
      example: RuleManual.Example(
        wrong: """
          ---
          titre: Leçon
          objectifs: [calculer, comparer
          ---

          """,
        right: """
          ---
          titre: Leçon
          objectifs: [calculer, comparer]
          ---

          """),
      source: "YAML 1.2",
      canBeSuppressed: false),
    RuleEntry(
      "data-type-matches", .error,
      LocalizedText(
        fr: "Une valeur est du genre que sa clé attend.",
        en: "A value is of the kind that its key asks for."),
      advice: LocalizedText(
        fr: "Un nombre, une date, une liste, une adresse : le message dit ce que la clé attend.",
        en: "A number, a date, a list, an address: the message says what the key expects."),
      example: RuleManual.Example(
        wrong: """
          ---
          titre: Leçon
          durée: longtemps
          ---

          """,
        right: """
          ---
          titre: Leçon
          durée: 8 min
          ---

          """)),
    RuleEntry(
      "data-value-known", .error,
      LocalizedText(
        fr: "Une valeur est l'une de celles que sa clé permet.",
        en: "A value is one of those that its key allows."),
      advice: LocalizedText(
        fr: "Choisissez dans la liste que donne le message ; le français et l'anglais sont lus.",
        en: "Choose from the list that the message gives; French and English are read."),
      example: RuleManual.Example(
        path: "content/modules/exemple/index.md",
        wrong: """
          ---
          titre: Module
          étape: crétion
          ---

          """,
        right: """
          ---
          titre: Module
          étape: création
          ---

          """)),
    RuleEntry(
      "data-value-quoted", .warning,
      LocalizedText(
        fr: "Un texte que YAML lirait de travers est entre guillemets.",
        en: "A text that YAML would misread stands between quotation marks."),
      advice: LocalizedText(
        fr:
          "Deux-points, dièse, apostrophe ou accolade ont un sens dans ces fichiers. Jalon a lu le texte comme vous l'entendiez ; « jalon check --fix » ajoute les guillemets.",
        en:
          "A colon, a hash, an apostrophe or a brace has a meaning in these files. Jalon read the text as you meant it; 'jalon check --fix' adds the marks."
      ),
      example: RuleManual.Example(
        wrong: """
          ---
          titre: Étude : par où commencer
          ---

          """,
        right: """
          ---
          titre: "Étude : par où commencer"
          ---

          """),
      source: "YAML 1.2 § 7.3.3"),
    RuleEntry(
      "front-matter-closed", .error,
      LocalizedText(
        fr: "L'en-tête ouvert par « --- » est fermé par « --- ».",
        en: "A front matter opened by '---' is closed by '---'."),
      advice: LocalizedText(
        fr: "Mettez une ligne « --- » après la dernière clé, avant le texte.",
        en: "Put a line '---' after the last key, before the text."),
      example: RuleManual.Example(
        wrong: """
          ---
          titre: Leçon

          Le texte.

          """,
        right: """
          ---
          titre: Leçon
          ---

          Le texte.

          """),
      canBeSuppressed: false),
    RuleEntry(
      "front-matter-yaml", .warning,
      LocalizedText(
        fr: "Un en-tête est écrit entre deux lignes « --- ».",
        en: "A front matter is written between two lines '---'."),
      advice: LocalizedText(
        fr:
          "Mettez « --- » à la place de « +++ », et « titre: Le titre » à la place de « title = \"Le titre\" ». D'ici là, l'en-tête n'est ni lu, ni affiché.",
        en:
          "Write '---' instead of '+++', and 'title: The title' instead of 'title = \"The title\"'. Until then, the front matter is neither read nor shown."
      ),
      example: RuleManual.Example(
        wrong: """
          +++
          title = "Leçon"
          +++

          # Leçon

          """,
        right: """
          ---
          titre: Leçon
          ---

          Le texte.

          """)),
    RuleEntry(
      "text-encoding-valid", .error,
      LocalizedText(
        fr: "Le texte d'un fichier est en UTF-8, sans caractère invisible de commande.",
        en: "A file's text is UTF-8, without invisible control characters."),
      advice: LocalizedText(
        fr: "Dans votre éditeur, enregistrez le fichier en UTF-8.",
        en: "In your editor, save the file as UTF-8."),
      source: "RFC 3629",
      canBeSuppressed: false),
  ]
}
