import JalonCore
import JalonCurriculum

/// Pictures and documents that some page speaks of, as they are.
struct MediaOutput: Output {
  func files(for edition: Edition) -> [OutputFile] {
    let sources = edition.sources
    return edition.site.media.compactMap { media in
      // Read once for the fingerprint: media are few, and a picture may change without its page.
      guard let bytes = try? sources.read(media.source) else { return nil }
      return OutputFile(
        path: media.address.path, fingerprint: String(Digest.hexadecimal(of: bytes).prefix(32))
      ) {
        try sources.read(media.source)
      }
    }
  }
}
