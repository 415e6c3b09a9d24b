import JalonCore

/// What authors are told of keys and values.
enum DataWording {
  static func duplicate(_ key: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataKeyUnique, .error, at: range,
      LocalizedText(fr: "« \(key) » est écrit deux fois", en: "'\(key)' is written twice"),
      explanation: LocalizedText(
        fr: "La première valeur est gardée. Retirez l'une des deux.", en: "The first value is kept. Remove one."),
      notes: [Note(LocalizedText(fr: "la première fois ici", en: "the first time here"), at: first)])
  }

  static func unknownKey(_ entry: DataEntry, nearest: String?, _ schema: DataSchema) -> Diagnostic {
    var explanation = LocalizedText(
      fr: "Clés possibles ici : \(schema.fields.map(\.label.french).joined(separator: ", ")).",
      en: "Keys known here: \(schema.fields.map(\.label.english).joined(separator: ", ")).")
    if entry.value.isEmpty {
      explanation = LocalizedText(
        fr: "Si une virgule de la ligne fait partie du texte, mettez ce texte entre guillemets. " + explanation.french,
        en: "If a comma of the line is part of the text, put that text between quotation marks. " + explanation.english)
    }
    return Diagnostic(
      .dataKeyKnown, .warning, at: entry.key.range,
      LocalizedText(
        fr: "« \(entry.key.value) » n'est pas une clé connue (\(schema.french))",
        en: "'\(entry.key.value)' is no known key (\(schema.english))"
      ).suggesting(nearest),
      explanation: explanation)
  }

  static func nearestKey(to key: String, in schema: DataSchema) -> String? {
    NearMiss.nearest(to: key, among: schema.fields.flatMap(\.spellings))
  }

  static func missingKey(_ field: DataField, _ severity: Severity, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataKeyPresent, severity, at: range,
      LocalizedText(fr: "il manque « \(field.label.french) »", en: "'\(field.label.english)' is missing"),
      explanation: about(field))
  }

  static func emptyValue(_ key: Located<String>, _ field: DataField) -> Diagnostic {
    Diagnostic(
      .dataKeyPresent, field.presence == .required ? .error : .note, at: key.range,
      LocalizedText(fr: "« \(key.value) » n'a pas de valeur", en: "'\(key.value)' has no value"),
      explanation: field.presence == .required
        ? about(field)
        : LocalizedText(
          fr: "Écrivez une valeur, ou retirez la ligne. \(about(field).french)",
          en: "Write a value or remove the line. \(about(field).english)"))
  }

  static func emptyItem(_ key: LocalizedText?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .dataKeyPresent, .note, at: range,
      LocalizedText(
        fr: "élément vide\(key.map { " dans « \($0.french) »" } ?? "")",
        en: "empty item\(key.map { " in '\($0.english)'" } ?? "")"),
      explanation: LocalizedText(
        fr: "Écrivez un texte après le tiret, ou retirez la ligne.",
        en: "Write a text after the dash or remove the line."))
  }

  static func mismatch(_ key: LocalizedText?, _ kind: DataKind, _ node: DataNode) -> Diagnostic {
    let found: LocalizedText
    var place = node.range
    switch node.content {
    case .scalar(let scalar): return mismatch(key, kind, Located(scalar.text, at: node.range))
    case .sequence: found = LocalizedText(fr: "une liste", en: "a list")
    case .mapping(let entries):
      found = LocalizedText(fr: "un groupe de clés", en: "a group of keys")
      if let first = entries.first { place = first.key.range }
    }
    return Diagnostic(
      .dataTypeMatches, .error, at: place,
      LocalizedText(
        fr: "\(subject(key).french) attend \(kind.expectation.french), pas \(found.french)",
        en: "\(subject(key).english) wants \(kind.expectation.english), not \(found.english)"))
  }

  static func mismatch(_ key: LocalizedText?, _ kind: DataKind, _ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .dataTypeMatches, .error, at: text.range,
      LocalizedText(
        fr: "\(subject(key).french) attend \(kind.expectation.french), pas « \(shortened(text.value)) »",
        en: "\(subject(key).english) wants \(kind.expectation.english), not '\(shortened(text.value))'"))
  }

  static func badAddress(_ key: LocalizedText?, _ text: Located<String>) -> Diagnostic {
    var diagnostic = mismatch(key, .url, text)
    if text.value.hasPrefix("www."), !text.value.utf8.contains(0x20) {
      diagnostic.fixIts = replacement(text.range, "https://" + text.value)
    }
    return diagnostic
  }

  static func badIdentifier(_ text: Located<String>) -> Diagnostic {
    let slug = Slug.slug(of: text.value)
    let expectation = DataKind.identifier.expectation
    return Diagnostic(
      .dataTypeMatches, .error, at: text.range,
      LocalizedText(
        fr: "« \(shortened(text.value)) » n'est pas \(expectation.french)",
        en: "'\(shortened(text.value))' is not \(expectation.english)"),
      fixIts: replacement(text.range, slug.isEmpty ? nil : slug))
  }

  static func unknownValue(_ key: LocalizedText?, _ text: Located<String>, _ choices: DataChoices) -> Diagnostic {
    let nearest = NearMiss.nearest(to: text.value, among: choices.all.flatMap(\.spellings))
    return Diagnostic(
      .dataValueKnown, .error, at: text.range,
      LocalizedText(
        fr: "\(subject(key).french) ne connaît pas « \(shortened(text.value)) »",
        en: "\(subject(key).english) does not know '\(shortened(text.value))'"
      ).suggesting(nearest),
      explanation: LocalizedText(
        fr: "Valeurs possibles : \(choices.all.map { $0.french.first ?? $0.name }.joined(separator: ", ")).",
        en: "Possible values: \(choices.all.map(\.name).joined(separator: ", "))."))
  }

  static func unreadableDate(_ key: LocalizedText?, _ kind: DataKind, _ text: Located<String>) -> Diagnostic {
    var diagnostic = mismatch(key, kind, text)
    diagnostic.rule = .dataDateValid
    diagnostic.explanation = LocalizedText(
      fr: "L'année s'écrit en entier. « 02/03/2027 » et « 2 mars 2027 » sont lus aussi ; une heure, « 10:00 » ou "
        + "« 10 h 30 ».",
      en: "Write the year in full. '02/03/2027' (day first) and '2 March 2027' are read too; an hour, '10:00' or "
        + "'10 h 30'.")
    return diagnostic
  }

  static func impossibleDate(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .dataDateValid, .error, at: text.range,
      LocalizedText(fr: "« \(text.value) » n'existe pas", en: "'\(text.value)' does not exist"),
      explanation: LocalizedText(
        fr: "Vérifiez le jour, le mois et l'heure sur un calendrier. Le jour vient avant le mois : 02/03/2027 est le "
          + "2 mars.",
        en: "Check the day, month and hour on a calendar. The day comes before the month: 02/03/2027 is 2 March."))
  }

  static func wrongWeekday(_ date: LocalDate, _ text: Located<String>) -> Diagnostic {
    let french = DateText.weekdayNames[date.weekday - 1]
    return Diagnostic(
      .dataDateValid, .error, at: text.range,
      LocalizedText(
        fr: "le \(date) est un \(french), pas le jour écrit ici",
        en: "\(date) is a \(DateText.englishWeekdayNames[date.weekday - 1]), not the day written here"))
  }

  private static func about(_ field: DataField) -> LocalizedText {
    LocalizedText(
      fr: "« \(field.label.french) » : \(field.summary.french) ; \(field.kind.expectation.french).",
      en: "'\(field.label.english)': \(field.summary.english); \(field.kind.expectation.english).")
  }

  private static func subject(_ key: LocalizedText?) -> LocalizedText {
    guard let key else { return LocalizedText(fr: "ce fichier", en: "this file") }
    return LocalizedText(fr: "« \(key.french) »", en: "'\(key.english)'")
  }

  private static func replacement(_ range: SourceRange, _ text: String?) -> [FixIt] {
    guard let text else { return [] }
    return [
      FixIt(
        LocalizedText(fr: "remplacer par « \(text) »", en: "replace with '\(text)'"), at: range, replacement: text)
    ]
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
