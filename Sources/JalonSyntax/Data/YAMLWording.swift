import JalonCore

/// What authors are told of text that is not YAML, or more of YAML than Jalon reads.
enum YAMLWording {
  enum Reference {
    case anchor, alias, tag

    fileprivate var english: String {
      switch self {
      case .anchor: "a YAML anchor"
      case .alias: "a YAML alias"
      case .tag: "a YAML tag"
      }
    }
  }

  static func reference(_ reference: Reference, _ text: String, at range: SourceRange) -> Diagnostic {
    let quoted = YAMLQuoting.quoted(text)
    let fixIts =
      reference == .alias
      ? [FixIt(quoteTitle, at: range, replacement: quoted)]
      : []
    return Diagnostic(
      .dataAliasAbsent, .error, at: range,
      LocalizedText(
        fr: reference == .tag
          ? "« \(text) » est une étiquette de YAML, que Jalon ne lit pas"
          : "« \(text) » est un renvoi de YAML, que Jalon ne lit pas",
        en: "'\(text)' is \(reference.english), which Jalon does not read"),
      explanation: LocalizedText(
        fr: "Écrivez la valeur en entier. Si « \(text) » est un vrai texte, mettez-le entre guillemets.",
        en: "Write the value in full. If '\(text)' is meant as text, put it between quotation marks."),
      fixIts: fixIts)
  }

  static func severalDocuments(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataSyntaxValid, .error, at: range,
      LocalizedText(
        fr: "une ligne « --- » commence un second document, qui n'est pas lu",
        en: "a line '---' begins a second document, which is not read"),
      explanation: LocalizedText(
        fr: "Un fichier ne contient qu'un document : retirez cette ligne.",
        en: "A file holds one document: remove this line."))
  }

  static func tooDeep(limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataNestingLimited, .error, at: range,
      LocalizedText(
        fr: "plus de \(limit) niveaux imbriqués ; le fichier n'est pas lu",
        en: "more than \(limit) nested levels; the file is not read"),
      explanation: LocalizedText(
        fr: "Regardez les crochets et les accolades de cette ligne.",
        en: "Look at the brackets and braces of this line."))
  }

  static func keyIsNoText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataSyntaxValid, .error, at: range,
      LocalizedText(
        fr: "une clé doit être un texte simple, pas une liste ni un groupe",
        en: "a key must be a plain text, not a list or a group"),
      explanation: LocalizedText(
        fr: "Si la ligne commence par « [ » ou « { » et que c'est du texte, mettez-le entre guillemets.",
        en: "If the line begins with '[' or '{' and is meant as text, put it between quotation marks."))
  }

  static func needsQuotes(_ key: String?, _ quoted: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataValueQuoted, .warning, at: range,
      LocalizedText(
        fr: key.map { "la valeur de « \($0) » doit être entre guillemets" } ?? "ce texte doit être entre guillemets",
        en: key.map { "the value of '\($0)' must stand between quotation marks" }
          ?? "this text must stand between quotation marks"),
      explanation: LocalizedText(
        fr: "Sans guillemets, un signe de ce texte (deux-points, #, apostrophe, accolade…) a un autre sens. "
          + "Jalon a lu : \(quoted)",
        en: "Without them, a sign of this text (colon, #, apostrophe, brace…) means something else. "
          + "Jalon has read: \(quoted)"),
      fixIts: [FixIt(quoteTitle, at: range, replacement: quoted)])
  }

  static func tabs(at range: SourceRange, replacement: String) -> Diagnostic {
    Diagnostic(
      .dataSyntaxValid, .warning, at: range,
      LocalizedText(
        fr: "une tabulation décale cette ligne ; il faut des espaces",
        en: "this line is indented with a tab; spaces are needed"),
      explanation: LocalizedText(
        fr: "Jalon a lu chaque tabulation comme deux espaces.", en: "Jalon has read each tab as two spaces."),
      fixIts: [FixIt(LocalizedText(fr: "mettre des espaces", en: "use spaces"), at: range, replacement: replacement)])
  }

  static func missingSpace(after key: String, at range: SourceRange, replacement: String = " ") -> Diagnostic {
    Diagnostic(
      .dataSyntaxValid, .warning, at: range,
      LocalizedText(
        fr: "il manque une espace après les deux-points de « \(key) »",
        en: "a space is missing after the colon of '\(key)'"),
      fixIts: [FixIt(LocalizedText(fr: "ajouter une espace", en: "add a space"), at: range, replacement: replacement)])
  }

  static func misaligned(_ text: String, at range: SourceRange, fixing white: SourceRange, replacement: String)
    -> Diagnostic
  {
    Diagnostic(
      .dataSyntaxValid, .error, at: range,
      LocalizedText(
        fr: "« \(text) » n'est pas aligné avec la ligne d'avant",
        en: "'\(text)' is not aligned with the line before"),
      explanation: LocalizedText(
        fr: "Des clés qui vont ensemble commencent à la même colonne. Comptez les espaces du début de ligne.",
        en: "Keys that go together begin at the same column. Count the spaces at the start of the line."),
      fixIts: [
        FixIt(
          LocalizedText(fr: "aligner avec la ligne d'avant", en: "align with the line before"), at: white,
          replacement: replacement)
      ])
  }

  static func unclosedBracket(_ closing: String, at range: SourceRange, end: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataSyntaxValid, .error, at: range,
      LocalizedText(
        fr: "il manque « \(closing) » à la fin de la ligne", en: "'\(closing)' is missing at the end of the line"),
      fixIts: [
        FixIt(LocalizedText(fr: "ajouter « \(closing) »", en: "add '\(closing)'"), at: end, replacement: closing)
      ])
  }

  static func unreadableLine(_ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataSyntaxValid, .error, at: range,
      LocalizedText(fr: "cette ligne n'est pas comprise", en: "this line cannot be read"),
      explanation: LocalizedText(
        fr: "Écrivez « clé: valeur », ou « - élément » dans une liste, aligné avec les lignes voisines ; "
          + "mettez un texte qui contient « : » entre guillemets.",
        en: "Write 'key: value', or '- item' in a list, aligned with the lines around it; "
          + "put a text that contains ': ' between quotation marks (libyaml: \(reason))."))
  }

  static func unreadableRest(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataSyntaxValid, .error, at: range,
      LocalizedText(
        fr: "la suite du fichier n'est pas comprise", en: "the rest of the file cannot be read"),
      explanation: LocalizedText(
        fr: "Corrigez d'abord les lignes signalées au-dessus, puis relancez.",
        en: "Mend the lines reported above first, then run again."))
  }

  private static let quoteTitle = LocalizedText(fr: "mettre entre guillemets", en: "put between quotation marks")
}
