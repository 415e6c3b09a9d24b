import Foundation
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
  func diagnostics() -> [Diagnostic] {
    let path = ProjectPath(settings.privateFolderPath)
    let folder = site + "/" + path.string
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [] }
    let fromOutput = SiteAddress(folder).relative(from: SiteAddress(output + "/index.html"))
    return PrivateFolderCheck.check(
      PrivateFolder(
        path: path, pathFromOutput: fromOutput, permissions: UInt16(status.st_mode & 0o777),
        trackedFiles: settings.isDemonstration ? [] : trackedFiles(in: path)),
      isDemonstration: settings.isDemonstration)
  }

  /// Those that git knows; none where there is no git.
  private func trackedFiles(in path: ProjectPath) -> [ProjectPath] {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", site, "ls-files", "-z", "--", path.string]
    let answer = Pipe()
    git.standardOutput = answer
    git.standardError = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return [] }
    let names = answer.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    return names.split(separator: 0).map { ProjectPath(String(decoding: $0, as: UTF8.self)) }
  }
}
