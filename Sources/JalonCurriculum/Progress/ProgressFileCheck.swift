import JalonCore

/// Whether a progress file that can be read belongs where it lies.
package enum ProgressFileCheck {
  /// The file of another site, or another learner's, is refused; a learner without a secret may have any id.
  package static func check(
    _ progress: Progress, at path: ProjectPath, site: String, learner: Learner
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if progress.site != site { diagnostics.append(otherSite(progress.site, site: site, at: path)) }
    if let secret = learner.secret, progress.learner != secret.learnerID {
      diagnostics.append(otherLearner(learner.code, at: path))
    }
    return diagnostics
  }

  private static func otherSite(_ found: String, site: String, at path: ProjectPath) -> Diagnostic {
    Diagnostic(
      .learnerFileReadable, .error, at: .start(of: path),
      LocalizedText(
        fr: "progression d'un autre site : « \(found) », et non « \(site) »",
        en: "progress of another site: '\(found)', not '\(site)'"),
      explanation: LocalizedText(
        fr: "Vérifiez de quel site vient le fichier, et l'identifiant dans site.yaml.",
        en: "Check which site the file comes from, and the id in site.yaml."))
  }

  private static func otherLearner(_ code: String, at path: ProjectPath) -> Diagnostic {
    Diagnostic(
      .learnerFileReadable, .error, at: .start(of: path),
      LocalizedText(
        fr: "\(code) : progression d'une autre personne", en: "\(code): another person's progress"),
      explanation: LocalizedText(
        fr: "L'identifiant du fichier n'est pas celui du lien personnel de \(code). Le fichier est-il au bon nom ?",
        en: "The id in the file is not that of the personal link of \(code). Does the file have the right name?"))
  }
}
