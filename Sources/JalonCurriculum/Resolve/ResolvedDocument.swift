import JalonCore
import JalonSyntax

/// A Markdown body whose links lead somewhere; its text is read again when its page is made.
package struct ResolvedDocument: Sendable {
  package let path: ProjectPath
  /// SHA-256 of the file.
  package let digest: String
  /// Where each link into the site leads, by its number in the document.
  package let links: [Int: SiteAddress]
  /// The file that each link or image leads to, if it is one beside the lessons, by its number.
  package let media: [Int: Medium]
  /// Ids of the facts that it prints, each once, in order.
  package let facts: [String]
  /// Words of the glossary that the page does not link by itself.
  package let unlinkedTerms: [String]
  package let worksheets: [ParsedDocument.Activity]
  package let checklists: [ParsedDocument.Activity]
  /// The questions that it asks, those of its banks included.
  package let questions: [ParsedDocument.Question]
  package let exits: ModuleExits
}
