import JalonCore
import JalonSyntax

/// A document while its tree lives, with what rules need to know around it.
package struct InspectedDocument: Sendable {
  package let tree: Document
  package let file: SourceFile
  /// Where its Markdown begins: after the front matter.
  package let bodyStart: Int
  package let role: Role
  package let glossary: [GlossaryTerm]
  package let language: Language
  /// Minutes that a lesson's front matter announces.
  package let duration: Located<Int>?
  /// A module's front matter says whom to talk to.
  package let hasContacts: Bool

  /// What a document is in its site: rules ask more of some than of others.
  package enum Role: Hashable, Sendable {
    case lesson
    /// The plain-language twin of a lesson.
    case simpleLesson
    /// `index.md` of a module.
    case module
    case page
    case workshop
  }

  package init(
    tree: Document, file: SourceFile, bodyStart: Int, role: Role, glossary: [GlossaryTerm], language: Language,
    duration: Located<Int>? = nil, hasContacts: Bool = false
  ) {
    self.tree = tree
    self.file = file
    self.bodyStart = bodyStart
    self.role = role
    self.glossary = glossary
    self.language = language
    self.duration = duration
    self.hasContacts = hasContacts
  }
}
