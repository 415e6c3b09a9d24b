import JalonCore
import JalonCurriculum
import JalonSyntax

@testable import JalonCheck

/// What the rules say of one text, without the site around it.
enum CheckedText {
  /// One line a diagnostic: `1:6-1:9 warning: summary`.
  static func report(
    _ rule: String, on text: String, as role: InspectedDocument.Role = .lesson, glossary: String = "",
    language: Language = .french
  ) -> String {
    let file = file(text)
    return diagnostics(rule, on: text, as: role, glossary: glossary, language: language).map { diagnostic in
      guard let range = diagnostic.range else { return "no place: \(diagnostic.summary.english)" }
      let start = file.position(at: range.bytes.lowerBound)
      let end = file.position(at: range.bytes.upperBound)
      let notes = diagnostic.notes.isEmpty ? "" : " (and \(diagnostic.notes.count) more)"
      return "\(start)-\(end) \(diagnostic.severity): \(diagnostic.summary.english)\(notes)"
    }
    .joined(separator: "\n")
  }

  /// The text once every certain edit is made.
  static func mended(_ rule: String, _ text: String, as role: InspectedDocument.Role = .lesson) -> String {
    var bytes = Array(text.utf8)
    let fixes = diagnostics(rule, on: text, as: role).flatMap(\.fixIts)
    for fix in fixes.sorted(by: { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound }) {
      bytes.replaceSubrange(fix.range.bytes, with: Array(fix.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func diagnostics(
    _ rule: String, on text: String, as role: InspectedDocument.Role = .lesson, glossary: String = "",
    language: Language = .french
  ) -> [Diagnostic] {
    let terms = GlossaryDecoder.decode(
      SourceFile(path: ProjectPath("content/glossary.yaml"), bytes: Array(glossary.utf8)))
    let parser = DocumentParser(glossary: terms.value ?? [], language: language, inspect: AllRules.inspect)
    let file = file(text)
    return parser.parse(file, body: 0..<file.bytes.count, as: role).diagnostics.sorted()
      .filter { $0.rule.string == rule || rule.isEmpty }
  }

  static func prose(_ text: String) -> Prose {
    let file = file(text)
    let (tree, _) = MarkdownParser.parse(file, body: 0..<file.bytes.count)
    return Prose(
      InspectedDocument(tree: tree, file: file, bodyStart: 0, role: .lesson, glossary: [], language: .french))
  }

  private static func file(_ text: String) -> SourceFile {
    SourceFile(path: ProjectPath("content/modules/a/01-a.md"), bytes: Array(text.utf8))
  }
}

/// A text, and what a rule says of it.
struct TextCase: CustomStringConvertible, Sendable {
  let name: String
  let text: String
  let role: InspectedDocument.Role
  let glossary: String
  let report: String
  var description: String { name }

  init(
    _ name: String, _ text: String, _ report: String = "", simple: Bool = false, role: InspectedDocument.Role? = nil,
    glossary: String = ""
  ) {
    self.name = name
    self.text = text
    self.report = report
    self.role = role ?? (simple ? .simpleLesson : .lesson)
    self.glossary = glossary
  }

  func reported(_ rule: String) -> String { CheckedText.report(rule, on: text, as: role, glossary: glossary) }
}
