import JalonCore

extension RuleID {
  /// A text file holds at most 16 MiB: a tree takes up to 150 times the room of its text.
  package static let contentSizeLimited = RuleID("content-size-limited")
}

/// How large a text Jalon reads: hundreds of times the longest lesson.
package enum TextSize {
  /// Bytes.
  package static let limit = 16 * 1024 * 1024

  /// What is said of a file of this many bytes; nil if it may be read.
  package static func problem(_ path: ProjectPath, size: Int) -> Diagnostic? {
    guard size > limit else { return nil }
    return Diagnostic(
      .contentSizeLimited, .error, at: .start(of: path),
      LocalizedText(
        fr: "plus de \(limit / 1_048_576) Mo de texte ; le fichier n'est pas lu",
        en: "more than \(limit / 1_048_576) MB of text; the file is not read"),
      explanation: LocalizedText(
        fr: "Coupez-le en plusieurs fichiers.",
        en: "Split it into several files."))
  }
}
