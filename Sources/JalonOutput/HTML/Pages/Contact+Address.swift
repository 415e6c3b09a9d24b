import JalonCurriculum

extension Contact {
  /// What a press on it does: call, write, open; nil where the browser can do nothing.
  var href: String? {
    guard let value else { return nil }
    let number = value.filter { $0.isNumber || $0 == "+" }
    return switch kind {
    case .phone where !number.isEmpty: "tel:\(number)"
    case .sms where !number.isEmpty: "sms:\(number)"
    case .email where value.contains("@"): "mailto:\(value)"
    case .form where value.hasPrefix("https://") || value.hasPrefix("http://"): value
    default: nil
    }
  }
}
