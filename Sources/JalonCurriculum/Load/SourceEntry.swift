import JalonCore

/// A file before it is read.
package struct SourceEntry: Hashable, Sendable {
  package let path: ProjectPath
  /// Bytes.
  package let size: Int
  /// Permission bits, as in POSIX `st_mode`.
  package let permissions: UInt32

  package init(path: ProjectPath, size: Int, permissions: UInt32 = 0o600) {
    self.path = path
    self.size = size
    self.permissions = permissions
  }
}
