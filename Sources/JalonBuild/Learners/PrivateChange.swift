/// A change to a file of the private folder, by its path in that folder.
enum PrivateChange: Sendable {
  case write([UInt8], to: String)
  /// A file from elsewhere, as it was when it was read: its SHA-256 is checked again.
  case copy(from: String, digest: String, to: String)
  case remove(String)
}
