import JalonCore

/// A fenced block as its author opened it.
package struct Directive: Sendable {
  /// Nil for a name that Jalon does not know: its content is shown all the same.
  package internal(set) var name: DirectiveName?
  /// The name as written.
  package let spelling: String
  package internal(set) var attributes: Attributes
  /// The opening line.
  package let fence: SourceRange
  /// The node that it stands for, in `Document.nodes`.
  package internal(set) var node: Int
  /// The heading that begins the block and is its title, in `Document.nodes`; nil for none, or where a title was
  /// written beside the name.
  package internal(set) var titleHeading: Int?
}
