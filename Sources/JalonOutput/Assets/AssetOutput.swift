import JalonCore
import JalonSyntax

/// The theme's style sheets and scripts.
struct AssetOutput: Output {
  func files(for edition: Edition) -> [OutputFile] {
    let assets = edition.theme.assets.map { path, file in
      (path: path, bytes: path.hasSuffix(".js") ? CompactScript.compact(file.bytes) : file.bytes)
    }
    let bundles = ScriptBundle.all.map { bundle in
      let parts = bundle.parts.compactMap { name in assets.first { $0.path == "js/\(name).js" }?.bytes }
      return (path: "js/\(bundle.name).js", bytes: parts.flatMap { $0 })
    }
    return (assets + bundles).map { path, bytes in
      OutputFile(path: "assets/\(path)", fingerprint: String(Digest.hexadecimal(of: bytes).prefix(32))) { bytes }
    }
  }
}
