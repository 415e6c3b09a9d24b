import JalonCore

/// What the file system and git say of the folder where learners' files lie.
package struct PrivateFolder: Hashable, Sendable {
  /// From the site's folder: `prive`.
  package var path: ProjectPath
  /// From the output folder: `../prive`; without `..` at its head where the output would hold it.
  package var pathFromOutput: String
  /// POSIX mode bits of the folder; nil where there are none.
  package var permissions: UInt16?
  /// Files and folders in it that accounts outside the owner's group can read, write or enter.
  package var openFiles: [ProjectPath]
  /// The files in it that git knows.
  package var trackedFiles: [ProjectPath]

  package init(
    path: ProjectPath, pathFromOutput: String, permissions: UInt16?, openFiles: [ProjectPath] = [],
    trackedFiles: [ProjectPath] = []
  ) {
    self.path = path
    self.pathFromOutput = pathFromOutput
    self.permissions = permissions
    self.openFiles = openFiles
    self.trackedFiles = trackedFiles
  }

  package var isInsideOutput: Bool { !(pathFromOutput == ".." || pathFromOutput.hasPrefix("../")) }

  /// Whether accounts outside the owner's group can enter or read it.
  package var isOpenToOthers: Bool { (permissions ?? 0) & 0o007 != 0 }
}
