import JalonCore

/// The files that a site looks like: the built-in ones, each replaced by the site's own where there is one.
package struct Theme: Sendable {
  /// By path inside `templates/`: `layouts/page.html`.
  package let files: [String: SourceFile]

  package init(builtIn: [(path: String, text: String)], own: [SourceFile]) {
    var files: [String: SourceFile] = [:]
    for (path, text) in builtIn {
      files[path] = SourceFile(path: ProjectPath("templates/\(path)"), bytes: Array(text.utf8))
    }
    for file in own { files[String(file.path.string.dropFirst("templates/".count))] = file }
    self.files = files
  }

  package var templates: [(path: String, file: SourceFile)] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }.map { (path: $0.key, file: $0.value) }
  }

  /// Style sheets, scripts and pictures, by path inside `templates/assets/`.
  package var assets: [(path: String, file: SourceFile)] {
    files.filter { $0.key.hasPrefix("assets/") }.sorted { $0.key < $1.key }
      .map { (path: String($0.key.dropFirst("assets/".count)), file: $0.value) }
  }

  package func strings(for language: String) -> SourceFile? {
    files["strings/\(language).yaml"] ?? files["strings/en.yaml"]
  }

  /// A digest of every file: what all pages depend on.
  package var digest: String {
    var digest = Digest()
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      digest.combine(path)
      digest.combine(file.bytes)
    }
    return digest.hexadecimal()
  }
}
