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
}
