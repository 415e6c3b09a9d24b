import JalonCore

/// Marks of a question's wording: an answer remembers which wording it answered.
package struct QuestionFingerprint: Hashable, Sendable {
  /// Of kind, stem and choices.
  package let wording: String
  /// Of kind and choices: where they are the same, an answer's numbers still mean what they meant.
  package let choices: String

  package init(kind: String, stem: String, choices: [String]) {
    wording = Self.fingerprint(kind: kind, stem: stem, choices: choices)
    self.choices = Self.fingerprint(kind: kind, stem: "", choices: choices)
  }

  /// Marks that were written down.
  package init(wording: String, choices: String) {
    self.wording = wording
    self.choices = choices
  }

  /// The first 16 hexadecimal digits of SHA-256 over the UTF-8 of kind, stem and choices, one a line:
  /// `kind LF stem LF choice LF … choice`, without a last LF.
  ///
  /// Each is plain text as the author wrote it, before typography, in Unicode form C; each run of white space
  /// (Unicode `White_Space`: line ends and no-break spaces too) is one U+0020, and there is none at either end. So a
  /// line cannot hold a line end, and no two questions share their bytes.
  package static func fingerprint(kind: String, stem: String, choices: [String]) -> String {
    let lines = ([kind, stem] + choices).map(PlainWords.normalize)
    return String(Digest.hexadecimal(of: Array(lines.joined(separator: "\n").utf8)).prefix(16))
  }
}
