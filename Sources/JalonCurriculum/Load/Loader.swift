import JalonCore

/// The first stage: which files there are.
package struct Loader {
  private let fileSystem: any FileSystem

  package init(_ fileSystem: any FileSystem) {
    self.fileSystem = fileSystem
  }

  package func load() throws(FileSystemError) -> SourceTree {
    SourceTree(
      entries: try fileSystem.files(in: ProjectPath("content")) + fileSystem.files(in: ProjectPath("templates")))
  }
}
