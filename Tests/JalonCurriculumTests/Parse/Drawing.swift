import JalonCore

@testable import JalonCurriculum

/// Files and diagnostics as the tests of this folder write them.
enum Drawing {
  static func file(_ text: String, _ path: String) -> SourceFile {
    SourceFile(path: ProjectPath(path), bytes: Array(text.utf8))
  }

  /// One line a diagnostic: `1:8-1:13 error data-date-valid: summary`, with its fix-its.
  static func diagnostics(_ diagnostics: [Diagnostic], in file: SourceFile) -> String {
    diagnostics.map { diagnostic in
      let fixes = diagnostic.fixIts.map { " → \($0.replacement)" }.joined()
      return "\(place(diagnostic.range, file)) \(diagnostic.severity) \(diagnostic.rule): "
        + diagnostic.summary.french + fixes
    }
    .joined(separator: "\n")
  }

  /// A value and where it stands: `'prix' 2:3-2:7`.
  static func located<Value>(_ located: Located<Value>?, in file: SourceFile) -> String {
    located.map { "'\($0.value)' \(place($0.range, file))" } ?? "nil"
  }

  private static func place(_ range: SourceRange?, _ file: SourceFile) -> String {
    guard let range else { return "file" }
    return "\(file.position(at: range.bytes.lowerBound))-\(file.position(at: range.bytes.upperBound))"
  }
}
