import JalonCore

/// Diagnostics as an author reads them, one a line: `prive/a.csv:2:1: error: … [rule]`.
func lines(_ diagnostics: [Diagnostic], in files: SourceFile...) -> [String] {
  diagnostics.map { diagnostic in
    let file = files.first { $0.path == diagnostic.range?.path }
    let place = diagnostic.range.map { range in
      "\(range.path):" + (file.map { "\($0.position(at: range.bytes.lowerBound)): " } ?? " ")
    }
    return "\(place ?? "")\(diagnostic.severity.name.english): \(diagnostic.summary.english) [\(diagnostic.rule)]"
  }
}

func source(_ path: String, _ text: String) -> SourceFile {
  SourceFile(path: ProjectPath(path), bytes: Array(text.utf8))
}
