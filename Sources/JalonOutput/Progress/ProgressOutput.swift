import JalonCore
import JalonCurriculum

/// Sealed progress files of the learners who agreed.
struct ProgressOutput: Output {
  func files(for edition: Edition) -> [OutputFile] {
    let learners = edition.site.learners.map { record in
      (learner: record.learner, progress: SourceFile(path: record.path, bytes: record.progress.serialized()))
    }
    return PublishedProgress.files(for: learners).files.map { file in
      OutputFile(path: file.path.string, fingerprint: String(Digest.hexadecimal(of: file.bytes).prefix(32))) {
        file.bytes
      }
    }
  }
}
