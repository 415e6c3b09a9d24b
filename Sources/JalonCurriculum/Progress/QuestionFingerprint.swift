import JalonCore

/// A mark of a question's wording: an answer remembers which wording it answered.
package enum QuestionFingerprint {
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
