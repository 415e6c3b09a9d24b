import JalonCore
import JalonCurriculum

/// Sealed progress files of the learners who agreed.
struct ProgressOutput: Output {
  func files(for edition: Edition) -> [OutputFile] {
    PublishedProgress.files(for: edition.site.learners.map { ($0.learner, $0.progress) }).files.map { file in
      OutputFile(path: file.path.string, fingerprint: String(Digest.hexadecimal(of: file.bytes).prefix(32))) {
        file.bytes
      }
    }
  }
}
