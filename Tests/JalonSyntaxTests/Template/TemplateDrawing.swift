import JalonCore

@testable import JalonSyntax

/// A theme written in a test, and what it prints.
enum TemplateDrawing {
  static func theme(_ templates: [String: String]) -> Theme {
    Theme(builtIn: templates.map { (path: $0.key, text: $0.value) }, own: [])
  }

  /// The text of `page.html` for a record.
  static func text(
    _ template: String, _ record: TemplateRecord, constants: [String: String] = [:], partials: [String: String] = [:]
  ) -> String {
    let theme = theme(partials.merging(["page.html": template]) { first, _ in first })
    return TemplateLibrary.compile(theme, constants: constants).library.render("page", record)
  }

  static func diagnostics(_ diagnostics: [Diagnostic], of theme: Theme) -> String {
    diagnostics.map { diagnostic in
      let file = theme.files.values.first { $0.path == diagnostic.range?.path }
      let place = file.map { "\($0.path):\(DataDrawing.place(diagnostic.range, $0))" } ?? "?"
      return "\(place) \(diagnostic.severity) \(diagnostic.rule): \(diagnostic.summary.english)"
    }
    .joined(separator: "\n")
  }
}
