import JalonCore

/// A run of digits or letters in a written date, time or duration, and what stands before it.
struct TimeToken {
  /// Letters are folded: `février` is `fevrier`.
  let text: String
  let isNumber: Bool
  let separator: String

  var number: Int? { isNumber && text.utf8.count <= 6 ? Int(text) : nil }

  var isHour: Bool { ["h", "heure", "heures", "hour", "hours"].contains(text) }
  var isMinute: Bool { ["min", "mn", "minute", "minutes", "mins"].contains(text) }

  static func tokens(of text: String) -> [TimeToken] {
    var tokens: [TimeToken] = []
    var (current, separator, isNumber) = ("", "", false)
    func end() {
      guard !current.isEmpty else { return }
      tokens.append(TimeToken(text: current, isNumber: isNumber, separator: separator))
      (current, separator) = ("", "")
    }
    for scalar in text.unicodeScalars {
      let letters = Folding.asciiLetters(of: scalar)
      guard let first = letters.first else {
        if (0x300...0x36F).contains(scalar.value) { continue }
        end()
        if scalar.value != 0x20, scalar.value != 0xA0, scalar.value != 0x202F {
          separator.unicodeScalars.append(scalar)
        }
        continue
      }
      let isDigit = (0x30...0x39).contains(first)
      if isDigit != isNumber { end() }
      isNumber = isDigit
      current += String(decoding: letters, as: UTF8.self)
    }
    end()
    // What stands after the last token makes the whole unreadable.
    if !separator.isEmpty { tokens.append(TimeToken(text: "", isNumber: false, separator: separator)) }
    return tokens
  }
}
