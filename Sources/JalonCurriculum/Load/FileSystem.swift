import JalonCore

/// The door to files: a folder that Jalon reads. Tests give one that lives in memory.
package protocol FileSystem: Sendable {
  /// Every regular file below the folder, hidden ones left out, in no order.
  func files(in folder: ProjectPath) throws(FileSystemError) -> [SourceEntry]
  func read(_ path: ProjectPath) throws(FileSystemError) -> [UInt8]
}
