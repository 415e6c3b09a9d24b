import JalonCore

/// A way to reach somebody: telephone, e-mail, text message…
package struct Contact: Sendable {
  package let label: String?
  package let kind: ContactKind
  /// The number or the address; nil where the label says all (a desk that one walks to).
  package let value: String?
  package let hours: String?
  package let range: SourceRange
}
