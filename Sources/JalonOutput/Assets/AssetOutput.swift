import JalonCore
import JalonSyntax

/// The theme's style sheets and scripts, as they are.
struct AssetOutput: Output {
  func files(for edition: Edition) -> [OutputFile] {
    edition.theme.assets.map { path, file in
      let bytes = file.bytes
      return OutputFile(path: "assets/\(path)", fingerprint: String(Digest.hexadecimal(of: bytes).prefix(32))) {
        bytes
      }
    }
  }
}
