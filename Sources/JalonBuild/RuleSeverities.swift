import JalonCore
import JalonCurriculum

/// What site.yaml says of rules: louder, softer or off.
enum RuleSeverities {
  static func apply(_ settings: SiteSettings, to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      guard let chosen = settings.rules[diagnostic.rule.string] else { return diagnostic }
      guard let severity = chosen.value else { return nil }
      var diagnostic = diagnostic
      diagnostic.severity = severity
      return diagnostic
    }
  }
}
