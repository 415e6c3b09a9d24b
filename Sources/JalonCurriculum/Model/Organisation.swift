/// Who runs, publishes or hosts a site, as the legal notice names them.
package struct Organisation: Sendable {
  package let name: String?
  package let address: String?
  package let email: String?
  package let phone: String?
  /// The person answerable for what is published.
  package let director: String?
}
