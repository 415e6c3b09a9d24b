/// How much a diagnostic matters.
package enum Severity: Int, Comparable, Sendable, CaseIterable {
  /// Advice.
  case note
  /// A learner would notice.
  case warning
  /// Nothing is written.
  case error

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }

  package var name: LocalizedText {
    switch self {
    case .note: LocalizedText(fr: "note", en: "note")
    case .warning: LocalizedText(fr: "avertissement", en: "warning")
    case .error: LocalizedText(fr: "erreur", en: "error")
    }
  }
}
