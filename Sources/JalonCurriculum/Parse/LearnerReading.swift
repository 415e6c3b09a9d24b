import JalonCore

/// Reads the learners of the private folder: lists, and the progress file of each.
struct LearnerReading {
  private let sources: any FileSystem

  init(_ sources: any FileSystem) {
    self.sources = sources
  }

  func read(_ settings: SiteSettings) throws -> (records: [LearnerRecord], diagnostics: [Diagnostic]) {
    let entries = try sources.files(in: ProjectPath(settings.privateFolderPath)).sorted { $0.path < $1.path }
    guard !entries.isEmpty else { return ([], []) }
    let lists = try entries.filter { $0.path.fileExtension == "csv" }.map {
      SourceFile(path: $0.path, bytes: try sources.read($0.path))
    }
    let decodedLists = LearnersDecoder.decode(lists)
    var diagnostics = decodedLists.diagnostics
    let paths = Set(entries.map(\.path))
    var records: [LearnerRecord] = []
    for file in decodedLists.files {
      for learner in file.learners {
        let path = file.progressPath(of: learner.value)
        guard paths.contains(path) else { continue }
        let progress = SourceFile(path: path, bytes: try sources.read(path))
        let decoded = ProgressDecoder.decode(progress)
        diagnostics += decoded.diagnostics
        guard let value = decoded.progress else { continue }
        diagnostics += ProgressFileCheck.check(
          value, at: path, site: settings.id?.value ?? "", learner: learner.value)
        records.append(LearnerRecord(learner: learner.value, cohort: file.cohort, path: path, progress: value))
      }
    }
    return (records, diagnostics)
  }
}
