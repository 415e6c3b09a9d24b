import JalonCore
import JalonCurriculum
import JalonSyntax

/// What site.yaml says of rules: louder, softer or off.
enum RuleSeverities {
  /// Names that no rule has.
  static func unknown(_ settings: SiteSettings) -> [Diagnostic] {
    settings.ruleSettings.map(\.rule).filter { !RuleCatalogue.contains($0.value.string) }.map { rule in
      Diagnostic(
        .dataKeyKnown, .warning, at: rule.range,
        LocalizedText(fr: "aucune règle « \(rule.value) »", en: "no rule '\(rule.value)'")
          .suggesting(RuleCatalogue.nearest(to: rule.value.string)))
    }
  }

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
