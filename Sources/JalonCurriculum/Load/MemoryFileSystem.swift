import JalonCore

/// A site in memory: what tests and `jalon render` read.
package struct MemoryFileSystem: FileSystem {
  package var contents: [ProjectPath: [UInt8]]

  package init(_ files: [String: String]) {
    contents = Dictionary(uniqueKeysWithValues: files.map { (ProjectPath($0.key), Array($0.value.utf8)) })
  }

  package func files(in folder: ProjectPath) throws(FileSystemError) -> [SourceEntry] {
    contents.filter { folder.string.isEmpty || $0.key.isInside(folder.string) }
      .map { SourceEntry(path: $0.key, size: $0.value.count) }
  }

  package func read(_ path: ProjectPath) throws(FileSystemError) -> [UInt8] {
    guard let bytes = contents[path] else { throw FileSystemError(.read, path, code: 2) }
    return bytes
  }
}
