import Glibc
import JalonCore

extension SiteFolder {
  /// Refuses a file that would be published, or lie among the site's own texts.
  /// - Throws: `CommandRefusal`.
  func requireUnpublished(_ file: String) throws {
    // Links are followed: a folder beside the site may lead into it.
    let real = Self.real(folderOf: file)
    let folders = ["public", "content", "templates", ".jalon"].map { Self.real(path + "/" + $0) }
    guard folders.contains(where: { (real + "/").hasPrefix($0 + "/") }) || isOutput(real) else { return }
    throw CommandRefusal(
      LocalizedText(
        fr: "« \(file) » serait publié avec le site : choisissez un autre dossier.",
        en: "'\(file)' would be published with the site: choose another folder."))
  }

  /// Whether Jalon once wrote this site there, or in a folder above: each output has its manifest.
  private func isOutput(_ folder: String) -> Bool {
    var folder = folder[...]
    while !folder.isEmpty {
      let digest = Digest.hexadecimal(of: Array(folder.utf8)).prefix(16)
      if access(path + "/.jalon/output-\(digest).manifest", F_OK) == 0 { return true }
      folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
    }
    return false
  }

  private static func real(folderOf file: String) -> String {
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
    return real(folder.isEmpty ? "/" : folder)
  }

  private static func real(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
