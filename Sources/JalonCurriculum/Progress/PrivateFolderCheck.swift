import JalonCore

/// Whether learners' files stay among those who may read them.
package enum PrivateFolderCheck {
  /// A demonstration's learners are made up: they may be read and tracked, but are published no more than others.
  package static func check(_ folder: PrivateFolder, isDemonstration: Bool) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if folder.isInsideOutput { diagnostics.append(published(folder.path)) }
    guard !isDemonstration else { return diagnostics }
    if folder.isOpenToOthers {
      diagnostics.append(readable(folder.path, in: folder.path, count: nil))
    } else if let first = folder.openFiles.min() {
      diagnostics.append(readable(first, in: folder.path, count: folder.openFiles.count))
    }
    if let first = folder.trackedFiles.min() {
      diagnostics.append(tracked(folder.path, first, count: folder.trackedFiles.count))
    }
    return diagnostics
  }

  private static func published(_ path: ProjectPath) -> Diagnostic {
    diagnostic(
      path,
      LocalizedText(fr: "\(path) est dans le site publié", en: "\(path) lies in the published site"),
      LocalizedText(
        fr: "Placez ce dossier à côté de content/, et son nom dans site.yaml (privé).",
        en: "Put this folder beside content/, and its name in site.yaml (private)."))
  }

  /// - Parameter count: how many there are, where it is not the folder itself.
  private static func readable(_ path: ProjectPath, in folder: ProjectPath, count: Int?) -> Diagnostic {
    diagnostic(
      path,
      LocalizedText(
        fr: "\(path) est ouvert aux autres comptes de la machine\(count.map { " (fichiers : \($0))" } ?? "")",
        en: "\(path) is open to other accounts\(count.map { " (files: \($0))" } ?? "")"),
      LocalizedText(fr: "Fermez-le : chmod -R o-rwx \(folder)", en: "Close it: chmod -R o-rwx \(folder)"))
  }

  private static func tracked(_ path: ProjectPath, _ first: ProjectPath, count: Int) -> Diagnostic {
    diagnostic(
      first,
      LocalizedText(
        fr: "\(path) est suivi par git (fichiers : \(count))", en: "\(path) is tracked by git (files: \(count))"),
      LocalizedText(
        fr: """
          Retirez-le (git rm -r --cached \(path)) et ajoutez « /\(path)/ » à .gitignore ; ce qui est déjà envoyé \
          ailleurs y reste : renouvelez les liens.
          """,
        en: """
          Take it out (git rm -r --cached \(path)) and add '/\(path)/' to .gitignore; what was pushed stays there: \
          renew the links.
          """))
  }

  private static func diagnostic(
    _ path: ProjectPath, _ summary: LocalizedText, _ explanation: LocalizedText
  ) -> Diagnostic {
    Diagnostic(.learnerFilesPrivate, .error, at: .start(of: path), summary, explanation: explanation)
  }
}
