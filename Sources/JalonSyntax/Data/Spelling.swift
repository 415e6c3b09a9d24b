import JalonCore

/// Keys and values as they are compared: accents, case, hyphens, spaces and a plural s do not count.
enum Spelling {
  /// `Jours fériés`, `jour_ferie` and `JOURS-FERIES` are one.
  static func key(_ text: some StringProtocol) -> String {
    var key: [UInt8] = []
    var wordStart = 0
    for scalar in text.unicodeScalars {
      let letters = Folding.asciiLetters(of: scalar)
      if !letters.isEmpty {
        key.append(contentsOf: letters)
      } else if !isCombining(scalar) {
        endWord(&key, &wordStart)
      }
    }
    endWord(&key, &wordStart)
    return String(decoding: key, as: UTF8.self)
  }

  // Accents of decomposed Unicode do not part a word.
  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private static func endWord(_ key: inout [UInt8], _ wordStart: inout Int) {
    if key.count > wordStart + 1, key.last == UInt8(ascii: "s") { key.removeLast() }
    wordStart = key.count
  }
}
