import JalonCore

/// What the machine refused: not the author's doing.
package struct FileSystemError: Error, Hashable, Sendable {
  package let path: ProjectPath
  package let operation: Operation
  /// errno
  package let code: Int32

  package enum Operation: String, Sendable {
    case read, list, write, rename, remove
  }

  package init(_ operation: Operation, _ path: ProjectPath, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}
