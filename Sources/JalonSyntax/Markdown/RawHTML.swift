/// What becomes of the HTML that a text holds.
package enum RawHTML: Sendable {
  /// It stays as it is: the renderer prints it, or leaves it out as cmark does.
  case kept
  /// Its text stays, its tags go.
  case asText
}
