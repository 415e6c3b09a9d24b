/// Short texts as they are compared: what is forgiven a learner, and nothing else.
///
/// The browser does the same in jalon-quiz.js: both read Tests/Shared/answer-cases.json.
package enum ShortAnswer {
  /// Accents, case, spaces, hyphens inside, quotation marks and punctuation at the end do not count.
  package static func key(_ text: String) -> String {
    let letters = NormalizationFormC.compatibilityDecomposition(of: text).unicodeScalars.filter { !isAccent($0) }
    var key: [Unicode.Scalar] = []
    for scalar in String(String.UnicodeScalarView(letters)).lowercased().unicodeScalars where !isPassedOver(scalar) {
      if isHyphen(scalar), !key.isEmpty { continue }
      key.append(contentsOf: replacements[scalar.value] ?? [isHyphen(scalar) ? "-" : scalar])
    }
    var kept = key[...]
    while let last = kept.last, ".!?,;:".unicodeScalars.contains(last) { kept.removeLast() }
    return string(kept.isEmpty ? key[...] : kept)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  // White space, marks without width, quotation marks.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x22, 0xAB, 0xBB, 0x201C...0x201E: return true
    default: return false
    }
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || (0x2010...0x2014).contains(scalar.value) || scalar.value == 0x2212
  }

  private static let replacements: [UInt32: [Unicode.Scalar]] = [
    0x153: ["o", "e"], 0xE6: ["a", "e"], 0xDF: ["s", "s"], 0x3C2: ["σ"], 0x2018: ["'"], 0x2019: ["'"], 0x2BC: ["'"],
    0x60: ["'"],
  ]
}
