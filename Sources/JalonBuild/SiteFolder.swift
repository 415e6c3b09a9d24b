import Glibc
import JalonCore

/// A folder that holds `content/`.
public struct SiteFolder: Sendable {
  /// Absolute, without a last slash.
  public let path: String

  /// Nil if there is no `content/` in it.
  public init?(_ folder: String) {
    path = Self.absolute(folder)
    var status = stat()
    guard stat(path + "/content", &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
  }

  /// A path from the root of the machine, `.` and `..` worked out.
  public static func absolute(_ path: String) -> String {
    var full = path
    if !path.hasPrefix("/"), let current = getcwd(nil, 0) {
      full = String(cString: current) + "/" + path
      free(current)
    }
    return "/" + (ProjectPath("").resolving(full)?.string ?? "")
  }

  /// Why a site may not be written there: it would overwrite its own sources.
  package func refuses(output: String) -> LocalizedText? {
    let output = Self.absolute(output)
    let isInside = ["content", "templates", ".jalon"].contains { (output + "/").hasPrefix("\(path)/\($0)/") }
    guard output == path || output == "/" || path.hasPrefix(output + "/") || isInside else { return nil }
    return LocalizedText(
      fr: "Le site ne peut pas s'écrire dans « \(output) » : ses propres textes s'y trouvent.",
      en: "The site cannot be written into '\(output)': its own texts are there.")
  }

  package static func file(_ site: String) -> (ProjectPath) -> SourceFile? {
    let folder = OutputFolder(path: site)
    return { path in folder.read(path.string).map { SourceFile(path: path, bytes: $0) } }
  }
}
