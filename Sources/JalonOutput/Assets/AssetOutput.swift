import JalonCore
import JalonSyntax

/// The theme's style sheets and scripts.
struct AssetOutput: Output {
  func files(for edition: Edition) -> [OutputFile] {
    edition.theme.assets.map { path, file in
      // A script that holds a text over several lines (`…`) is left as it is.
      let isCompact = path.hasSuffix(".js") && !file.bytes.contains(UInt8(ascii: "`"))
      let bytes = isCompact ? CompactScript.compact(file.bytes) : file.bytes
      return OutputFile(path: "assets/\(path)", fingerprint: String(Digest.hexadecimal(of: bytes).prefix(32))) {
        bytes
      }
    }
  }
}
