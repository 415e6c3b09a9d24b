import JalonCore
import JalonCurriculum
import JalonSyntax

/// A site with all that it is printed with: its theme, its words, the door to its sources.
package struct Edition: Sendable {
  package let site: Site
  package let theme: Theme
  package let templates: TemplateLibrary
  package let words: Words
  package let sources: any FileSystem
  /// A digest of all that every page may show: the site's shared data, the theme, Jalon's version.
  package let digest: String

  package init(
    site: Site, theme: Theme, templates: TemplateLibrary, words: Words, sources: any FileSystem, version: String
  ) {
    self.site = site
    self.theme = theme
    self.templates = templates
    self.words = words
    self.sources = sources
    var digest = Digest()
    digest.combine(version)
    digest.combine(site.sharedDigest)
    digest.combine(theme.digest)
    // A number is marked wherever it is printed from the day after its review: titles, lists and menus included.
    for fact in site.usedFacts where fact.isExpired(on: site.now) { digest.combine("expired " + fact.id.value) }
    self.digest = digest.hexadecimal()
  }

  /// The fingerprint of a file that depends on the edition and on what is given.
  func fingerprint(_ dependencies: [String]) -> String {
    var fingerprint = Digest()
    fingerprint.combine(digest)
    for dependency in dependencies { fingerprint.combine(dependency) }
    return String(fingerprint.hexadecimal().prefix(32))
  }
}
