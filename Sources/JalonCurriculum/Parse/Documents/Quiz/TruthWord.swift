import JalonCore

/// « Vrai » and « Faux », as authors write them.
enum TruthWord {
  /// Nil for any other word.
  static func value(of text: String) -> Bool? {
    switch Folding.key(text) {
    case "vrai", "true", "oui", "yes", "v": true
    case "faux", "false", "non", "no", "f": false
    default: nil
    }
  }
}
