import JalonCore

@testable import JalonSyntax

/// Trees and diagnostics as lines of text, with positions: what the tests of this folder expect.
enum DataDrawing {
  static func file(_ text: String, _ path: String = "a.yaml") -> SourceFile {
    SourceFile(path: ProjectPath(path), bytes: Array(text.utf8))
  }

  /// One line a node: `1:8-1:13 'Étude'`.
  static func tree(_ node: DataNode?, in file: SourceFile) -> String {
    guard let node else { return "nothing" }
    var lines: [String] = []
    draw(node, in: file, label: "", depth: 0, into: &lines)
    return lines.joined(separator: "\n")
  }

  /// One line a diagnostic, note and fix-it: `1:8-1:13 warning data-value-quoted: summary`.
  static func diagnostics(_ diagnostics: [Diagnostic], in file: SourceFile) -> String {
    diagnostics.flatMap { diagnostic in
      ["\(place(diagnostic.range, file)) \(diagnostic.severity) \(diagnostic.rule): \(diagnostic.summary.french)"]
        + diagnostic.notes.map { "  note \(place($0.range, file)): \($0.text.french)" }
        + diagnostic.fixIts.map { "  fix \(place($0.range, file)) → \($0.replacement)" }
    }
    .joined(separator: "\n")
  }

  /// The file after every fix-it.
  static func fixed(_ file: SourceFile, _ diagnostics: [Diagnostic]) -> SourceFile {
    var bytes = file.bytes
    for fixIt in diagnostics.flatMap(\.fixIts).sorted(by: { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound }) {
      bytes.replaceSubrange(fixIt.range.bytes, with: fixIt.replacement.utf8)
    }
    return SourceFile(path: file.path, bytes: bytes)
  }

  private static func draw(
    _ node: DataNode, in file: SourceFile, label: String, depth: Int, into lines: inout [String]
  ) {
    let indent = String(repeating: "  ", count: depth)
    switch node.content {
    case .scalar(let scalar): lines.append("\(indent)\(label)\(place(node.range, file)) '\(scalar.text)'")
    case .sequence(let items):
      lines.append("\(indent)\(label)\(place(node.range, file)) list")
      for item in items { draw(item, in: file, label: "- ", depth: depth + 1, into: &lines) }
    case .mapping(let entries):
      lines.append("\(indent)\(label)\(place(node.range, file)) group")
      for entry in entries {
        draw(
          entry.value, in: file, label: "\(place(entry.key.range, file)) \(entry.key.value): ", depth: depth + 1,
          into: &lines)
      }
    }
  }

  static func place(_ range: SourceRange?, _ file: SourceFile) -> String {
    guard let range else { return "file" }
    return "\(file.position(at: range.bytes.lowerBound))-\(file.position(at: range.bytes.upperBound))"
  }
}
