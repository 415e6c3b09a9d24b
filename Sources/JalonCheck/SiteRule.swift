import JalonCore
import JalonCurriculum

/// A rule that looks at the whole site, once its names are resolved.
package protocol SiteRule: Rule {
  static func diagnostics(for site: Site) -> [Diagnostic]
}
