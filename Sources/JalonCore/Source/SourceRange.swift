/// A stretch of a source file, in UTF-8 bytes from its start (a byte order mark included).
package struct SourceRange: Hashable, Sendable {
  package var path: ProjectPath
  package var bytes: Range<Int>

  package init(_ path: ProjectPath, _ bytes: Range<Int>) {
    self.path = path
    self.bytes = bytes
  }

  /// The very start of a file: for what is missing from all of it.
  package static func start(of path: ProjectPath) -> SourceRange {
    SourceRange(path, 0..<0)
  }
}
