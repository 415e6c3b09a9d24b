import JalonCore
import JalonCurriculum

/// Sealed progress files of the learners who agreed, under names that only their personal links give; of the others,
/// nothing.
struct ProgressOutput: Output {
  func files(for edition: Edition) -> [OutputFile] { Self.files(for: edition.site.learners) }

  /// By path: `progress/<file>.json`. Who has more than an envelope holds was reported, and is left out.
  static func files(for learners: [LearnerRecord]) -> [OutputFile] {
    learners.compactMap { record in
      guard let secret = record.learner.publishingSecret, record.text.count <= ProgressEnvelope.maximumBytes else {
        return nil
      }
      var fingerprint = Digest()
      fingerprint.combine(secret.fileName)
      fingerprint.combine(record.text)
      return OutputFile(
        path: "progress/\(secret.fileName).json", fingerprint: String(fingerprint.hexadecimal().prefix(32))
      ) {
        try ProgressEnvelope.seal(record.text, with: secret).get()
      }
    }.sorted { $0.path < $1.path }
  }
}
