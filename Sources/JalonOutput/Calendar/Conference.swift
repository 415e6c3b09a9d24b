import JalonCurriculum

/// A way to join a session from afar (RFC 7986 § 5.11).
package struct Conference: Hashable, Sendable {
  package let uri: String
  package let features: [Feature]
  /// What a calendar shows instead of the address.
  package let label: String

  package enum Feature: String, Sendable {
    case audio = "AUDIO"
    case video = "VIDEO"
    case phone = "PHONE"
  }

  /// Nil for a text that is no web address: « envoyé par SMS ».
  package static func meeting(_ link: String, label: String) -> Conference? {
    guard link.hasPrefix("https://") || link.hasPrefix("http://"), !link.contains(where: \.isWhitespace) else {
      return nil
    }
    return Conference(uri: link, features: [.audio, .video], label: label)
  }

  /// Nil for a text without digits (RFC 3966: a number is written without spaces).
  package static func phone(_ number: String, label: String) -> Conference? {
    let dialled = number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    return dialled.isEmpty ? nil : Conference(uri: "tel:\(dialled)", features: [.phone], label: label)
  }

  var line: ContentLine {
    ContentLine(
      "CONFERENCE",
      [
        .init(name: "VALUE", value: "URI"), .init(name: "FEATURE", values: features.map(\.rawValue)),
        .init(name: "LABEL", value: label),
      ], raw: uri)
  }
}
