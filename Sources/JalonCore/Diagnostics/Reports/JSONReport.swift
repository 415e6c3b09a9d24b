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
        "fixes": .array(
          diagnostic.fixIts.map {
            .object(["title": .string($0.title[language]), "replacement": .string($0.replacement)])
          }),
      ])
    }
  }
}
