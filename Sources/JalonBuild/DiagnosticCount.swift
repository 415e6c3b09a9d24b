import JalonCore

/// « 2 erreurs, 1 avertissement, 3 notes ».
struct DiagnosticCount {
  private let errors: Int
  private let warnings: Int
  private let notes: Int

  init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
    notes = diagnostics.count { $0.severity == .note }
  }

  var text: LocalizedText {
    LocalizedText(
      fr: [("erreur", errors), ("avertissement", warnings), ("note", notes)]
        .map { "\($1) \($0)\($1 > 1 ? "s" : "")" }.joined(separator: ", "),
      en: [("error", errors), ("warning", warnings), ("note", notes)]
        .map { "\($1) \($0)\($1 == 1 ? "" : "s")" }.joined(separator: ", "))
  }
}
