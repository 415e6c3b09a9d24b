import JalonCore

/// A step of a programme.
package struct Stage: Sendable {
  package let title: Located<String>?
  /// Which months it takes: « 1 à 3 ».
  package let months: String?
  package let text: Located<String>?
  package let audience: Audience
}
