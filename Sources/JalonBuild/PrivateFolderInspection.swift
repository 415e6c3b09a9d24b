import Glibc
import JalonCore
import JalonCurriculum

/// Asks the file system and git who can read learners' files.
struct PrivateFolderInspection {
  private let site: String
  private let output: String
  private let settings: SiteSettings

  init(_ options: BuildOptions, _ settings: SiteSettings) {
    site = options.site
    output = options.outputFolder
    self.settings = settings
  }

  /// Nothing where there is no private folder.
  /// - Throws: `FileSystemError` when the machine refuses.
  func diagnostics() throws(FileSystemError) -> [Diagnostic] {
    let path = ProjectPath(settings.privateFolderPath)
    let folder = site + "/" + path.string
    guard let permissions = Self.permissions(of: folder) else { return [] }
    let isDemonstration = settings.isDemonstration
    let found = PrivateFolder(
      path: path, pathFromOutput: pathFromOutput(folder), permissions: permissions,
      openFiles: isDemonstration ? [] : try openFiles(in: path),
      trackedFiles: isDemonstration
        ? [] : GitWorkTree.trackedFiles(below: path.string, in: site).map { ProjectPath($0) })
    return PrivateFolderCheck.check(found, isDemonstration: isDemonstration)
  }

  /// Symbolic links are followed: the folder may be elsewhere than its name says.
  private func pathFromOutput(_ folder: String) -> String {
    let ways = [(folder, output), (Self.real(folder), Self.real(output))].map { folder, output in
      SiteAddress(folder).relative(from: SiteAddress(output + "/index.html"))
    }
    return ways.first { !($0 == ".." || $0.hasPrefix("../")) } ?? ways[0]
  }

  /// Files, and the folders that hold them, which accounts outside the owner's group can read, write or enter.
  private func openFiles(in path: ProjectPath) throws(FileSystemError) -> [ProjectPath] {
    let files = try DiskFileSystem(root: site).files(in: path).map(\.path)
    let folders = Set(files.map(\.parent)).subtracting([path])
    return (files + folders).filter { (Self.permissions(of: site + "/" + $0.string) ?? 0) & 0o007 != 0 }
  }

  private static func permissions(of file: String) -> UInt16? {
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    return UInt16(status.st_mode & 0o777)
  }

  private static func real(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
