import JalonCore

/// What no device of a learner writes, though version 1 allows it: found in files that were received.
enum ImplausibleMember {
  /// A clock may be two days ahead; Jalon did not exist before.
  static let daysAhead = 2
  static let firstDay = LocalDate(daysSince1970: 18_262)

  /// The first mistake in the order of keys; nil if there is none.
  static func summary(in value: JSONValue, now: LocalDate, at path: [String] = []) -> LocalizedText? {
    switch value {
    case .array(let values):
      for value in values { if let found = summary(in: value, now: now, at: path) { return found } }
    case .object(let members):
      if Register.counter(of: value) != nil, let date = implausibleDate(members["date"], now) {
        return Self.date(date, path)
      }
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        // A page that reads it carelessly would change all objects at once.
        if key == "__proto__" { return forbiddenKey(path) }
        if let found = summary(in: member, now: now, at: path + [key]) { return found }
      }
    default: break
    }
    return nil
  }

  private static func implausibleDate(_ value: JSONValue?, _ now: LocalDate) -> LocalDate? {
    guard let text = value?.text, let date = LocalDate(iso: text) else { return nil }
    return date < firstDay || date > now.adding(days: daysAhead) ? date : nil
  }

  private static func date(_ date: LocalDate, _ path: [String]) -> LocalizedText {
    LocalizedText(
      fr: "\(place(path)) : date invraisemblable, \(date)", en: "\(place(path)): implausible date, \(date)")
  }

  private static func forbiddenKey(_ path: [String]) -> LocalizedText {
    LocalizedText(
      fr: "clé « __proto__ » : aucune page de Jalon ne l'écrit", en: "key '__proto__': no page of Jalon writes it")
  }

  private static func place(_ path: [String]) -> String {
    path.map { String($0.prefix(80)) }.joined(separator: " › ")
  }
}
