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
      fr: [count(errors, "erreur"), count(warnings, "avertissement"), count(notes, "note")].joined(separator: ", "),
      en: [count(errors, "error"), count(warnings, "warning"), count(notes, "note")].joined(separator: ", "))
  }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
