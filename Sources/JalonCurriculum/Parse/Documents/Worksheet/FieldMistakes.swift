import JalonCore

extension RuleID {
  /// A field of a worksheet has a type that Jalon knows and a name of its own.
  package static let worksheetFieldValid = RuleID("worksheet-field-valid")
}

/// What is wrong with a field, and how its author is told.
enum FieldMistakes {
  /// Why brackets were not understood.
  enum Kind {
    case type, name, nameOfSeveralWords, choice, formula, colon
  }

  static func notUnderstood(_ kind: Kind, _ inside: String, firstWord: String, at place: FieldPlace) -> Diagnostic {
    let near =
      kind == .type ? NearMiss.nearest(to: firstWord, among: FieldType.allCases.flatMap(\.spellings)) : nil
    return Diagnostic(
      .worksheetFieldValid, .error, at: place.range,
      LocalizedText(fr: "champ « [\(inside)] » incompris", en: "field '[\(inside)]' not understood").suggesting(near),
      explanation: explanation(kind))
  }

  private static func explanation(_ kind: Kind) -> LocalizedText {
    switch kind {
    case .type:
      LocalizedText(
        fr: "Écrivez « [type nom] », par exemple [texte activite], [montant prix] ou [choix lieu : ici | ailleurs].",
        en: "Write '[type name]', for instance [text activity], [amount price] or [choice place: here | there].")
    case .name:
      LocalizedText(
        fr: "Il manque un nom après le type, par exemple [montant prix] : c'est lui que les formules citent.",
        en: "A name is missing after the type, for instance [amount price]: formulas speak of the field by it.")
    case .nameOfSeveralWords:
      LocalizedText(
        fr: "Le nom est un seul mot : reliez les siens par des tirets, par exemple [nombre mes-clients].",
        en: "The name is one word: join its words with hyphens, for instance [number my-customers].")
    case .choice:
      LocalizedText(
        fr:
          "Un choix donne, après « : », au moins deux possibilités toutes différentes, séparées par « | » : [choix lieu : ici | ailleurs].",
        en:
          "A choice gives, after ':', two possibilities at least, all different, parted by '|': [choice place: here | there]."
      )
    case .formula:
      LocalizedText(
        fr: "Écrivez la formule après « = », par exemple [calcul reste = entrees − sorties].",
        en: "Write the formula after '=', for instance [formula rest = income − costs].")
    case .colon:
      LocalizedText(
        fr: "« : » annonce les possibilités d'un choix. Une valeur de départ suit « = » : [montant prix = 25].",
        en: "':' comes before the possibilities of a choice. An initial value follows '=': [amount price = 25].")
    }
  }

  static func initial(_ type: FieldType, _ text: String, at place: FieldPlace) -> Diagnostic {
    let text = text.split { $0.isWhitespace }.joined(separator: " ")
    return Diagnostic(
      .worksheetFieldValid, .error, at: place.range,
      LocalizedText(
        fr: "valeur de départ « \(text) » illisible", en: "initial value '\(text)' cannot be read"),
      explanation: type == .date
        ? LocalizedText(
          fr: "Écrivez une date qui existe, par exemple 2027-03-01 ou 1/3/2027.",
          en: "Write a date that exists, for instance 2027-03-01 or 1/3/2027.")
        : LocalizedText(
          fr: "Écrivez un nombre, par exemple 1 234,50. Une formule veut le type « calcul ».",
          en: "Write a number, for instance 1234.5. A formula wants the type 'formula'."))
  }

  /// Another field on the same line: « – » begins no list item, nor does a line without its dash.
  static func fieldBefore(_ open: Int, in text: FieldText) -> Diagnostic? {
    guard let first = text.bytes[..<open].firstIndex(of: UInt8(ascii: "[")),
      let close = text.bytes[first..<open].firstIndex(of: UInt8(ascii: "]")),
      startsWithType(text.string(first + 1..<open))
    else { return nil }
    return Diagnostic(
      .worksheetFieldValid, .error, at: text.place(first..<close + 1).range,
      LocalizedText(fr: "deux champs dans la même ligne de liste", en: "two fields in the same list item"),
      explanation: LocalizedText(
        fr: "Écrivez chacun sur sa ligne, après un tiret court et une espace : « - Prix : [montant prix] ».",
        en: "Write each on its own line, after a short dash and a space: '- Price: [amount price]'."))
  }

  /// A field whose brackets are not both there, or not at the end; nil for words that only happen to hold one.
  static func brackets(of text: FieldText) -> Diagnostic? {
    let bytes = text.bytes
    guard let open = bytes.lastIndex(of: UInt8(ascii: "[")) else {
      return bytes.last == UInt8(ascii: "]") ? opening(text) : nil
    }
    guard startsWithType(text.string(open + 1..<bytes.count)) else { return nil }
    guard let close = bytes[open...].firstIndex(of: UInt8(ascii: "]")) else { return closing(text, open) }
    return Diagnostic(
      .worksheetFieldValid, .error, at: text.place(close + 1..<bytes.count).range,
      LocalizedText(fr: "texte après un champ", en: "text after a field"),
      explanation: LocalizedText(
        fr: "Un champ finit sa ligne : mettez ces mots avant les crochets.",
        en: "A field ends its line: put these words before the brackets."))
  }

  private static func closing(_ text: FieldText, _ open: Int) -> Diagnostic {
    let place = text.place(open..<text.bytes.count)
    let end = SourceRange(place.range.path, place.range.bytes.upperBound..<place.range.bytes.upperBound)
    return Diagnostic(
      .worksheetFieldValid, .error, at: place.range,
      LocalizedText(fr: "crochet jamais fermé", en: "bracket never closed"),
      explanation: LocalizedText(
        fr: "Un champ s'écrit entre deux crochets : [montant prix].",
        en: "A field stands between two brackets: [amount price]."),
      fixIts: place.isExact
        ? [FixIt(LocalizedText(fr: "ajouter « ] »", en: "add ']'"), at: end, replacement: "]")] : [])
  }

  private static func opening(_ text: FieldText) -> Diagnostic {
    Diagnostic(
      .worksheetFieldValid, .error, at: text.place(text.bytes.count - 1..<text.bytes.count).range,
      LocalizedText(fr: "crochet jamais ouvert", en: "bracket never opened"),
      explanation: LocalizedText(
        fr: "Un champ s'écrit entre deux crochets : [montant prix].",
        en: "A field stands between two brackets: [amount price]."))
  }

  private static func startsWithType(_ text: String) -> Bool {
    let word = text.prefix { !$0.isWhitespace && $0 != "]" && $0 != "=" && $0 != ":" }
    return FieldType(spelling: word) != nil
  }
}
