import Glibc
import JalonCore
import JalonCurriculum
import JalonOutput
import JalonSyntax

/// One Markdown file as HTML: what `jalon render` prints.
public struct Rendering: Sendable {
  public let html: String
  private let diagnostics: [Diagnostic]
  private let file: SourceFile
  private let language: MessageLanguage

  /// - Parameter path: a file's path, or `-` for standard input.
  /// - Throws: `FileSystemError` when it cannot be read.
  public init(of path: String, isUnsafe: Bool, isPage: Bool, language: MessageLanguage) async throws {
    let bytes =
      path == "-" ? Self.standardInput() : try DiskFileSystem(root: "").read(ProjectPath(SiteFolder.absolute(path)))
    file = SourceFile(path: ProjectPath(path == "-" ? "-" : path), bytes: bytes)
    self.language = language
    if let problem = TextSize.problem(file.path, size: bytes.count) ?? TextEncoding.problem(in: file) {
      (html, diagnostics) = ("", [problem])
    } else if isPage {
      (html, diagnostics) = try await PagePreview.html(of: file, language: language.language)
    } else {
      (html, diagnostics) = PlainPage.html(of: file, isUnsafe: isUnsafe)
    }
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// What its author should mend; empty if nothing.
  public func diagnosticText(isColoured: Bool) -> String {
    TextReport(isColoured: isColoured).text(for: diagnostics, language: language.language) { _ in file }
  }

  private static func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0, bytes.count <= TextSize.limit else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
