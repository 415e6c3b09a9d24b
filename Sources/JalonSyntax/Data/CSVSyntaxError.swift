import JalonCore

/// Why a file is not a table, and where.
package struct CSVSyntaxError: Error, Hashable, Sendable {
  package let range: SourceRange
  package let reason: Reason

  package init(_ reason: Reason, at range: SourceRange) {
    self.reason = reason
    self.range = range
  }

  package enum Reason: Hashable, Sendable {
    case empty
    case notUTF8
    case unclosedQuote
    case textAfterQuote
  }

  /// The headline of a diagnostic.
  package var summary: LocalizedText {
    switch reason {
    case .empty: LocalizedText(fr: "tableau vide", en: "empty table")
    case .notUTF8: LocalizedText(fr: "octets qui ne sont pas de l'UTF-8", en: "bytes that are not UTF-8")
    case .unclosedQuote: LocalizedText(fr: "guillemet jamais refermé", en: "quote never closed")
    case .textAfterQuote:
      LocalizedText(fr: "texte après un guillemet fermant", en: "text after a closing quote")
    }
  }

  package var explanation: LocalizedText? {
    guard reason == .notUTF8 else { return nil }
    return LocalizedText(
      fr: "Dans le tableur, choisissez « CSV UTF-8 » au moment d'enregistrer.",
      en: "In the spreadsheet, choose 'CSV UTF-8' when saving.")
  }
}
