/// For programs: one object, its shape named by `version`.
package struct JSONReport: DiagnosticReport {
  package init() {}

  package func text(
    for diagnostics: [Diagnostic], language: Language, file: (ProjectPath) -> SourceFile?
  ) -> String {
    let report = JSONValue.object([
      "version": .integer(1), "diagnostics": .array(Self.values(for: diagnostics, language: language, file: file)),
    ])
    return String(decoding: report.serialized(), as: UTF8.self) + "\n"
  }

  /// One object a diagnostic, in the order in which an author reads.
  package static func values(
    for diagnostics: [Diagnostic], language: Language, file: (ProjectPath) -> SourceFile?
  ) -> [JSONValue] {
    PlacedDiagnostic.place(diagnostics, file: file).map { placed in
      let diagnostic = placed.diagnostic
      return .members([
        "rule": .string(diagnostic.rule.string), "severity": .string(diagnostic.severity.name.english),
        "path": diagnostic.range.map { .string($0.path.string) }, "line": placed.start.map { .integer($0.line) },
        "column": placed.start.map { .integer($0.column) }, "end_line": placed.end.map { .integer($0.line) },
        "end_column": placed.end.map { .integer($0.column) }, "summary": .string(diagnostic.summary[language]),
        "explanation": diagnostic.explanation.map { .string($0[language]) },
        "fixes": .array(diagnostic.fixIts.map { value(for: $0, language, of: placed.file) }),
      ])
    }
  }

  /// The edit, with the stretch that it replaces; a fix-it is always in the file of its diagnostic.
  private static func value(for fixIt: FixIt, _ language: Language, of file: SourceFile?) -> JSONValue {
    let file = file.flatMap { $0.path == fixIt.range.path ? $0 : nil }
    let start = file?.position(at: fixIt.range.bytes.lowerBound)
    let end = file?.position(at: fixIt.range.bytes.upperBound)
    return .members([
      "title": .string(fixIt.title[language]), "replacement": .string(fixIt.replacement),
      "line": start.map { .integer($0.line) }, "column": start.map { .integer($0.column) },
      "end_line": end.map { .integer($0.line) }, "end_column": end.map { .integer($0.column) },
    ])
  }
}
