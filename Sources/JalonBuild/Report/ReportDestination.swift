import Glibc
import JalonCore
import JalonCurriculum

/// The file that a report is written to: never one that a build publishes, and read by its owner alone.
public struct ReportDestination: Sendable {
  private let folder: String
  private let name: String
  /// Where it stands once links are followed.
  private let real: [String]

  public init(_ path: String) {
    let absolute = SiteFolder.absolute(path)
    let slash = absolute.lastIndex(of: "/") ?? absolute.startIndex
    let folder = String(absolute[..<slash])
    let name = String(absolute[absolute.index(after: slash)...])
    self.folder = folder
    self.name = name
    // The way as it is written, « .. » behind a link included, and the file itself if it is a link.
    let written = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    real =
      [absolute] + [Self.real(folder), Self.real(written)].compactMap { $0.map { $0 + "/" + name } }
      + [Self.real(path)].compactMap { $0 }
  }

  /// Why a report may not be written there; nil where it may.
  public func refusal(site: SiteFolder, in language: MessageLanguage) -> String? {
    guard real.contains(where: { Self.isPublished($0, site.path) }) else { return nil }
    return LocalizedText(
      fr: """
        Un suivi ne s'écrit pas dans « \(folder) » : ce dossier est publié, ou le sera. \
        Choisissez un dossier à côté, comme prive/suivi.html.
        """,
      en: """
        A report is not written into '\(folder)': that folder is published, or will be. \
        Choose one beside it, such as prive/suivi.html.
        """)[language]
  }

  /// Why it may not lie among learners' files: a table would be read as a cohort's list, and an answer be overwritten.
  func refusal(amongLearners privateFolder: String, in language: MessageLanguage) -> String? {
    let name = name.lowercased()
    guard name.hasSuffix(".csv") || name.hasSuffix(".json"),
      real.contains(where: { Self.isInside($0, privateFolder) })
    else { return nil }
    return LocalizedText(
      fr: """
        Dans le dossier privé, un fichier .csv serait lu comme la liste d'un groupe, et un .json comme une progression. \
        Écrivez-le hors du site, par exemple --output ~/suivi.csv
        """,
      en: """
        In the private folder, a .csv would be read as a cohort's list, and a .json as progress. \
        Write it outside the site, for instance --output ~/report.csv
        """)[language]
  }

  /// Whole or not at all; what stood there is replaced.
  /// - Throws: `FileSystemError` when the machine refuses.
  public func write(_ bytes: [UInt8]) throws {
    let output = OutputFolder(path: folder.isEmpty ? "/" : folder)
    let staged = ".\(name).\(getpid())"
    try output.remove(staged)
    do {
      try output.write(bytes, to: staged, permissions: 0o600)
      try output.rename(staged, of: output, to: name)
    } catch {
      try? output.remove(staged)
      throw error
    }
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Inside `public/`, inside a folder that this site was once built into, inside any folder that looks like a site, or
  /// among the texts of which sites are made.
  private static func isPublished(_ file: String, _ site: String) -> Bool {
    let sites = [site, real(site)].compactMap { $0 }
    if sites.contains(where: { isInside(file, $0 + "/public") || isText(file, $0) }) { return true }
    var folder = file[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let digest = Digest.hexadecimal(of: Array(folder.utf8)).prefix(16)
      if exists("\(site)/.jalon/output-\(digest).manifest") { return true }
      if exists("\(folder)/assets/css/jalon.css"), exists("\(folder)/index.html") { return true }
    }
    return false
  }

  private static func isText(_ file: String, _ site: String) -> Bool {
    ["content/media", "content/modules", "content/pages", "templates"].contains { isInside(file, "\(site)/\($0)") }
  }

  private static func isInside(_ file: String, _ folder: String) -> Bool {
    [folder, real(folder)].compactMap { $0 }.contains { file.hasPrefix($0 + "/") }
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
