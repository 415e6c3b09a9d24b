/// A free page: help, contact, legal notice…
package struct Page: Sendable {
  package let slug: String
  package let title: String
  package let summary: String?
  /// For whom it is written: it says so at its head.
  package let audience: Audience
  package let document: ResolvedDocument

  package var address: SiteAddress { SiteAddresses.page(slug) }
}
