/// Jalon's own version (Semantic Versioning 2.0).
package enum JalonVersion {
  package static let current = "0.1.0"
}
