import JalonCore

/// What a value is, when it is of that type.
extension JSONValue {
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  package var members: [String: JSONValue]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}
