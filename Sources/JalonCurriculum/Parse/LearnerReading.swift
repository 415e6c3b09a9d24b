import JalonCore

/// Reads the learners of the private folder: lists, and the progress file of each.
struct LearnerReading {
  private let sources: any FileSystem
  private let jobs: Int

  init(_ sources: any FileSystem, jobs: Int) {
    self.sources = sources
    self.jobs = jobs
  }

  private struct Known: Sendable {
    let learner: Learner
    let cohort: String
    let path: ProjectPath
  }

  private struct Read: Sendable {
    let record: LearnerRecord?
    let diagnostics: [Diagnostic]
  }

  func read(_ settings: SiteSettings) async throws -> (records: [LearnerRecord], diagnostics: [Diagnostic]) {
    let entries = try sources.files(in: ProjectPath(settings.privateFolderPath)).sorted { $0.path < $1.path }
    guard !entries.isEmpty else { return ([], []) }
    let lists = try entries.filter { $0.path.fileExtension == "csv" }.map {
      SourceFile(path: $0.path, bytes: try sources.read($0.path))
    }
    let decoded = LearnersDecoder.decode(lists)
    let known = Self.known(decoded.files, among: Set(entries.map(\.path)))
    let read = try await progress(of: known, site: settings.id?.value ?? "")
    return (read.compactMap(\.record), decoded.diagnostics + read.flatMap(\.diagnostics))
  }

  private static func known(_ files: [LearnersFile], among paths: Set<ProjectPath>) -> [Known] {
    files.flatMap { file in
      file.learners.map { Known(learner: $0.value, cohort: file.cohort, path: file.progressPath(of: $0.value)) }
    }.filter { paths.contains($0.path) }
  }

  private func progress(of learners: [Known], site: String) async throws -> [Read] {
    let sources = sources
    return try await Parallel.map(learners, jobs: jobs) { known in
      let file = SourceFile(path: known.path, bytes: try sources.read(known.path))
      return Self.progress(of: known, file, site: site)
    }
  }

  private static func progress(of known: Known, _ file: SourceFile, site: String) -> Read {
    let decoded = ProgressDecoder.decode(file)
    guard let progress = decoded.progress else { return Read(record: nil, diagnostics: decoded.diagnostics) }
    return Read(
      record: LearnerRecord(
        learner: known.learner, cohort: known.cohort, path: known.path, progress: progress),
      diagnostics: ProgressFileCheck.check(progress, at: known.path, site: site, learner: known.learner))
  }
}
