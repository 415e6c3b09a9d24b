/// Durations as trainers write them, in minutes.
enum DurationText {
  /// « 2 h », « 1 h 30 », « 1h30 min », « 1,5 h », « 90 min », « 90 ».
  static func minutes(_ text: String) -> Int? {
    let tokens = TimeToken.tokens(of: text)
    guard let first = tokens.first?.number, tokens[0].separator.isEmpty, tokens.count <= 4 else { return nil }
    if tokens.count == 3, let part = decimal(tokens[1]), tokens[2].isHour, tokens[2].separator.isEmpty {
      return first * 60 + Int((part * 60).rounded())
    }
    guard tokens.dropFirst().allSatisfy(\.separator.isEmpty) else { return nil }
    switch tokens.count {
    case 1: return first
    case 2: return tokens[1].isHour ? first * 60 : tokens[1].isMinute ? first : nil
    default:
      guard tokens[1].isHour, let minutes = tokens[2].number, minutes < 60 else { return nil }
      return tokens.count == 3 || tokens[3].isMinute ? first * 60 + minutes : nil
    }
  }

  private static func decimal(_ token: TimeToken) -> Double? {
    guard token.isNumber, token.separator == "," || token.separator == "." else { return nil }
    return Double("0." + token.text)
  }
}
