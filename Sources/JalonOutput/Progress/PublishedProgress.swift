import JalonCore
import JalonCurriculum

/// A learner's progress in the published site: sealed, under a name that only the personal link gives.
package struct PublishedProgress: Hashable, Sendable {
  /// In the output folder: `progress/<file>.json`.
  package let path: ProjectPath
  package let bytes: [UInt8]

  /// The files of learners who are active, willing and agreed, by path; of the others, nothing.
  package static func files(
    for learners: [(learner: Learner, progress: SourceFile)]
  ) -> (files: [PublishedProgress], diagnostics: [Diagnostic]) {
    var files: [PublishedProgress] = []
    var diagnostics: [Diagnostic] = []
    for (learner, progress) in learners {
      guard let secret = learner.publishingSecret else { continue }
      switch ProgressEnvelope.seal(progress.bytes, with: secret) {
      case .success(let bytes):
        files.append(PublishedProgress(path: ProjectPath("progress/\(secret.fileName).json"), bytes: bytes))
      case .failure(let error):
        diagnostics.append(
          Diagnostic(.learnerFileReadable, .error, at: .start(of: progress.path), error.summary))
      }
    }
    return (files.sorted { $0.path < $1.path }, diagnostics.sorted())
  }
}
