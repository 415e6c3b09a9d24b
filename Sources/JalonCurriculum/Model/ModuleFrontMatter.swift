import JalonCore

/// What the head of a module's index.md says.
package struct ModuleFrontMatter: Sendable {
  package let title: Located<String>?
  package let summary: Located<String>?
  package let objectives: [Located<String>]
  package let stage: ModuleStage?
  package let level: String?
  package let audience: String?
  package let obstacles: [Located<Obstacle>]
  package let papers: [Located<String>]
  package let contacts: [Contact]
  package let author: String?
  package let licence: String?
  package let reviewed: Located<LocalDate>?
  package let reviewBy: Located<LocalDate>?
  /// Slugs of the modules that it helps to read first.
  package let usefulBefore: [Located<String>]
  /// Its place among the modules.
  package let order: Int?
  package let isDraft: Bool
  /// Addresses that it had before.
  package let aliases: [Located<String>]
  /// Words of the glossary that its page does not link.
  package let noGlossary: [Located<String>]
}
