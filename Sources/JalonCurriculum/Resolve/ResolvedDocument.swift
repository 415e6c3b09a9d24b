import JalonCore

/// A Markdown body whose links lead somewhere; its text is read again when its page is made.
package struct ResolvedDocument: Sendable {
  package let path: ProjectPath
  /// SHA-256 of the file.
  package let digest: String
  /// Where each link into the site leads, by its number in the document.
  package let links: [Int: SiteAddress]
  /// Ids of the facts that it prints, each once, in order.
  package let facts: [String]
  /// Words of the glossary that the page does not link by itself.
  package let unlinkedTerms: [String]
  package let worksheets: [ParsedDocument.Activity]
}
