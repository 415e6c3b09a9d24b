/// A diagnostic with the lines and columns of its range.
struct PlacedDiagnostic {
  let diagnostic: Diagnostic
  let file: SourceFile?
  let start: SourcePosition?
  let end: SourcePosition?

  /// In the order in which an author reads; each file is read once.
  static func place(_ diagnostics: [Diagnostic], file: (ProjectPath) -> SourceFile?) -> [PlacedDiagnostic] {
    var current: SourceFile?
    return diagnostics.sorted().map { diagnostic in
      guard let range = diagnostic.range else {
        return PlacedDiagnostic(diagnostic: diagnostic, file: nil, start: nil, end: nil)
      }
      if current?.path != range.path { current = file(range.path) }
      return PlacedDiagnostic(
        diagnostic: diagnostic, file: current, start: current?.position(at: range.bytes.lowerBound),
        end: current?.position(at: range.bytes.upperBound))
    }
  }

  /// `path:line:column`, or the path alone where the file is gone, or nothing for the whole site.
  var place: String? {
    guard let path = diagnostic.range?.path else { return nil }
    guard let start else { return path.string }
    return "\(path):\(start)"
  }
}
