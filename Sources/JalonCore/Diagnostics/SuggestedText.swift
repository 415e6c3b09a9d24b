extension LocalizedText {
  /// The same headline, with « vouliez-vous dire … ? » where there is one likely word.
  package func suggesting(_ candidate: String?) -> LocalizedText {
    guard let candidate else { return self }
    return LocalizedText(
      fr: "\(french) ; vouliez-vous dire « \(candidate) » ?", en: "\(english); did you mean '\(candidate)'?")
  }
}
