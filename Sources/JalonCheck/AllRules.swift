import JalonCore
import JalonCurriculum

/// The rules that Jalon checks; the stages before report what keeps them from reading.
package enum AllRules {
  package static let documentRules: [any DocumentRule.Type] = [
    HeadingLevelsInOrder.self, ImageAlternativePresent.self,
  ]

  package static let siteRules: [any SiteRule.Type] = [
    ContactWritten.self, FactCurrent.self, FactSourced.self, SiteAddressKnown.self, SiteContactPresent.self,
    SiteHelpPresent.self, SiteIDPresent.self, TermUnique.self,
  ]

  package static var all: [any Rule.Type] { documentRules + siteRules }

  /// What the document rules say of a tree: the parse stage calls it while the tree is there.
  @Sendable
  package static func inspect(_ document: InspectedDocument) -> [Diagnostic] {
    documentRules.flatMap { $0.diagnostics(for: document) }
  }

  package static func diagnostics(for site: Site) -> [Diagnostic] {
    siteRules.flatMap { $0.diagnostics(for: site) }
  }
}
