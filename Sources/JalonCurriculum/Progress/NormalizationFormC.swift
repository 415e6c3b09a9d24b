import Foundation
import JalonCore

/// Unicode's composed form (UAX #15), so that « é » is the same bytes whatever keyboard typed it.
///
/// The standard library keeps its own normalisation to itself: this file is Foundation's door here.
enum NormalizationFormC {
  static func normalize(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Letters, then their accents, by themselves; « ﬁ » and « ² » become what they look like (form KD).
  static func compatibilityDecomposition(of text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.decomposedStringWithCompatibilityMapping
  }

  /// The same value with its keys composed; texts stay as they were typed.
  static func normalizeKeys(of value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      // Two keys that differ by their form alone are equal to Swift: the parser has refused them.
      .object(
        Dictionary(members.map { (normalize($0), normalizeKeys(of: $1)) }, uniquingKeysWith: { first, _ in first }))
    case .array(let values): .array(values.map(normalizeKeys))
    default: value
    }
  }
}
