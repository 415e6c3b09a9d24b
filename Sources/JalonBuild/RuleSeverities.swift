import JalonCore
import JalonCurriculum

/// What site.yaml says of rules: louder, softer or off.
enum RuleSeverities {
  static func apply(_ settings: SiteSettings, to diagnostics: [Diagnostic]) -> [Diagnostic] {
    let chosen = Dictionary(settings.ruleSettings.map { ($0.rule.value, $0) }, uniquingKeysWith: { _, last in last })
    return diagnostics.compactMap { diagnostic in
      guard let setting = chosen[diagnostic.rule] else { return diagnostic }
      guard let severity = setting.severity else { return nil }
      var diagnostic = diagnostic
      diagnostic.severity = severity
      return diagnostic
    }
  }
}
