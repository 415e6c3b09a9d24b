import JalonCore
import JalonSyntax

/// What site.yaml says of the whole site; only the title is needed.
package struct SiteSettings: Sendable {
  package let format: Int
  /// Needed as soon as there is a workshop or a learner.
  package let id: Located<String>?
  package let title: Located<String>?
  package let summary: Located<String>?
  /// Without it: no sitemap, no canonical links.
  package let baseURL: Located<String>?
  /// BCP 47.
  package let language: Located<String>?
  package let languages: [Located<String>]
  /// IANA name.
  package let timeZone: Located<String>?
  /// Whose public holidays apply.
  package let territory: PublicHolidays.Territory?
  package let isDemonstration: Bool
  package let allowsHTML: Bool
  /// Folder of what is never published.
  package let privateFolder: Located<String>?
  /// Trainers' notes have pages of their own.
  package let publishesTrainerPages: Bool
  package let organisation: Organisation?
  package let publisher: Organisation?
  package let host: Organisation?
  package let contacts: [Contact]
  package let doors: [Door]
  package let audit: Audit?
  package let ruleSettings: [RuleSetting]
  /// When a référent is asked to reach out.
  package let outreach: OutreachRules

  /// What becomes of the HTML that texts hold.
  package var rawHTML: RawHTML { allowsHTML ? .kept : .asText }

  package static let defaultLanguage = "fr"
  package static let defaultTimeZone = "Europe/Paris"
}
