import JalonCore
import JalonCurriculum

/// Everybody on the cohorts' lists, those whose file was never received too.
struct LearnerLists {
  let files: [LearnersFile]

  /// - Throws: `FileSystemError` when the machine refuses.
  init(_ sources: any FileSystem, _ settings: SiteSettings) throws {
    let folder = ProjectPath(settings.privateFolderPath)
    let lists = try sources.files(in: folder).map(\.path)
      .filter { $0.parent == folder && $0.fileExtension == "csv" }.sorted()
    files = LearnersDecoder.decode(try lists.map { SourceFile(path: $0, bytes: try sources.read($0)) }).files
  }

  /// - Parameter paths: files that cannot be trusted: what they say is left out, and so are their people, whom the
  ///   diagnostics name.
  func learners(
    of selection: ReportSelection, _ site: Site, leavingOut paths: Set<ProjectPath>
  ) -> [ReportedLearner] {
    let received = Dictionary(
      site.learners.filter { !paths.contains($0.path) }.map { ($0.path, $0.progress) },
      uniquingKeysWith: { first, _ in first })
    return files.filter { selection.cohorts.contains($0.cohort) }.flatMap { file -> [ReportedLearner] in
      let start = site.cohorts.first { $0.id == file.cohort }?.start?.value
      let cohort = selection.hasSeveral ? file.cohort : nil
      return file.learners.map(\.value).filter { !paths.contains(file.progressPath(of: $0)) }.map { learner in
        ReportedLearner(
          code: learner.code, cohort: cohort, start: start, progress: received[file.progressPath(of: learner)])
      }
    }
  }
}
