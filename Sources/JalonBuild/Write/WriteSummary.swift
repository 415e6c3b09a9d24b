/// What a build changed on disk.
package struct WriteSummary: Hashable, Sendable {
  /// Files of the site.
  package let total: Int
  package let written: Int
  package let removed: Int
}
