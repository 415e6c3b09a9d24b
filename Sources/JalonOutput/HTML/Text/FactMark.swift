/// What is said beside a number that may mislead.
enum FactMark: Hashable, Sendable {
  case expired, toVerify

  /// Among the theme's words: the mark itself.
  var key: String {
    switch self {
    case .expired: "mark_expired"
    case .toVerify: "mark_to_verify"
    }
  }

  /// What the mark means, for who hears it.
  var meaningKey: String {
    switch self {
    case .expired: "mark_expired_meaning"
    case .toVerify: "mark_to_verify_meaning"
    }
  }
}
