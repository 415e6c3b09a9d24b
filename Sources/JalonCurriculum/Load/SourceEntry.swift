import JalonCore

/// A file before it is read.
package struct SourceEntry: Hashable, Sendable {
  package let path: ProjectPath
  /// Bytes.
  package let size: Int

  package init(path: ProjectPath, size: Int) {
    self.path = path
    self.size = size
  }
}
