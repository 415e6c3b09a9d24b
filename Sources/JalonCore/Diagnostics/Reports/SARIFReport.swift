/// SARIF 2.1.0 (OASIS), as code hosts read it.
package struct SARIFReport: DiagnosticReport {
  package init() {}

  package func text(
    for diagnostics: [Diagnostic], language: Language, file: (ProjectPath) -> SourceFile?
  ) -> String {
    let rules = Set(diagnostics.map(\.rule)).sorted()
    let results = PlacedDiagnostic.place(diagnostics, file: file).map { result($0, language) }
    let driver = JSONValue.object([
      "name": .string("jalon"), "rules": .array(rules.map { .object(["id": .string($0.string)]) }),
    ])
    let run = JSONValue.object([
      "tool": .object(["driver": driver]), "results": .array(results), "columnKind": .string("unicodeCodePoints"),
    ])
    let log = JSONValue.object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"), "version": .string("2.1.0"),
      "runs": .array([run]),
    ])
    return String(decoding: log.serialized(), as: UTF8.self) + "\n"
  }

  private func result(_ placed: PlacedDiagnostic, _ language: Language) -> JSONValue {
    let diagnostic = placed.diagnostic
    let summary = diagnostic.summary[language]
    let end = summary.hasSuffix("?") ? " " : ". "
    var members: [String: JSONValue] = [
      "ruleId": .string(diagnostic.rule.string), "level": .string(diagnostic.severity.name.english),
      "message": .object(["text": .string(summary + (diagnostic.explanation.map { end + $0[language] } ?? ""))]),
    ]
    if let range = diagnostic.range {
      var location: [String: JSONValue] = ["artifactLocation": .object(["uri": .string(range.path.string)])]
      if let start = placed.start, let end = placed.end {
        location["region"] = .object([
          "startLine": .integer(start.line), "startColumn": .integer(start.column), "endLine": .integer(end.line),
          "endColumn": .integer(end.column),
        ])
      }
      members["locations"] = .array([.object(["physicalLocation": .object(location)])])
    }
    return .object(members)
  }
}
