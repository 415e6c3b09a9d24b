import JalonCore
import JalonCurriculum

/// A rule that looks at the whole site, once its names are resolved.
package protocol SiteRule: SendableMetatype {
  static var id: RuleID { get }
  static func diagnostics(for site: Site) -> [Diagnostic]
}
