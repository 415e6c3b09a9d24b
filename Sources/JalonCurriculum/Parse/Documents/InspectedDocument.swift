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
  /// Nil for one whose sentences no rule knows.
  package let language: Language?
  /// BCP 47, without the region.
  package let languageCode: String
  package let head: Head

  /// What its front matter says to readers.
  package struct Head: Sendable {
    package let title: Located<String>?
    package let summary: Located<String>?
    /// Minutes that a lesson announces.
    package let duration: Located<Int>?

    package init(
      title: Located<String>? = nil, summary: Located<String>? = nil, duration: Located<Int>? = nil
    ) {
      self.title = title
      self.summary = summary
      self.duration = duration
    }
  }

  /// What a document is in its site: rules ask more of some than of others.
  package enum Role: Hashable, Sendable {
    case lesson
    /// The plain-language twin of a lesson.
    case simpleLesson
    /// `index.md` of a module.
    case module
    case page
    case workshop
    /// The questions of a GIFT file.
    case bank
  }

  package init(
    tree: Document, file: SourceFile, bodyStart: Int, role: Role, glossary: [GlossaryTerm], language: Language?,
    languageCode: String? = nil, head: Head = Head()
  ) {
    self.tree = tree
    self.file = file
    self.bodyStart = bodyStart
    self.role = role
    self.glossary = glossary
    self.language = language
    self.languageCode = languageCode ?? language?.rawValue ?? ""
    self.head = head
  }
}
