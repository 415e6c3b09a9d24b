import JalonCore

extension RuleID {
  /// A formula of a worksheet is complete, and speaks of numbers that are there.
  package static let worksheetFormulaValid = RuleID("worksheet-formula-valid")
}

/// What keeps a formula from being read or computed, and where.
struct FormulaProblem: Error {
  let diagnostic: Diagnostic

  init(_ problem: FormulaGrammarProblem, at place: FieldPlace) {
    diagnostic = Self.diagnostic(problem.words, problem.replacement, at: place)
  }

  init(_ problem: FormulaNameProblem, at place: FieldPlace, notes: [Note] = []) {
    diagnostic = Self.diagnostic(problem.words, problem.replacement, at: place, notes: notes)
  }

  private static func diagnostic(
    _ words: (summary: LocalizedText, explanation: LocalizedText), _ replacement: String?, at place: FieldPlace,
    notes: [Note] = []
  ) -> Diagnostic {
    let fixIts = (place.isExact ? replacement : nil).map { text in
      [FixIt(LocalizedText(fr: "écrire « \(text) »", en: "write '\(text)'"), at: place.range, replacement: text)]
    }
    return Diagnostic(
      .worksheetFormulaValid, .error, at: place.range, words.summary, explanation: words.explanation, notes: notes,
      fixIts: fixIts ?? [])
  }
}
