import JalonCore

/// How a text says in which format it is, and what Jalon leaves aside.
enum GIFTFormat {
  /// A text, its `[markdown]` taken off.
  static func text(_ letters: ArraySlice<GIFTLetters.Letter>, in path: ProjectPath) -> GIFTText {
    var letters = letters.trimmed
    var format: GIFTText.Format?
    if letters.isSign("[", at: letters.startIndex), let end = letters.firstSign("]") {
      format = GIFTText.Format(rawValue: letters[(letters.startIndex + 1)..<end].string)
      if format != nil { letters = letters[(end + 1)...].trimmed }
    }
    return GIFTText(letters.string, format, at: letters.range(in: path))
  }

  static func unknownFeature(_ range: SourceRange, fr: String, en: String) -> Diagnostic {
    Diagnostic(
      .giftFeatureKnown, .note, at: range, LocalizedText(fr: "\(fr) ne sont pas repris", en: "\(en) are left aside"),
      explanation: LocalizedText(
        fr: "Rien n'est noté ici : une réponse convient, ou une autre convient mieux.",
        en: "Nothing is marked here: an answer fits, or another fits better."))
  }
}
