/// Where a statement comes from.
package struct Source: Sendable {
  package let title: String?
  package let url: String?
}
