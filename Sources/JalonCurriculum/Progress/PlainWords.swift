/// Words as a learner's file remembers them: Unicode form C, each run of white space (Unicode `White_Space`: line ends
/// and no-break spaces too) one U+0020, none at either end.
enum PlainWords {
  static func normalize(_ text: String) -> String {
    NormalizationFormC.normalize(text).unicodeScalars
      .split { $0.properties.isWhitespace }
      .map { String($0) }
      .joined(separator: " ")
  }
}
