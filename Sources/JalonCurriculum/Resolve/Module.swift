import JalonCore

/// A topic, made of lessons in order.
package struct Module: Sendable {
  package let slug: String
  package let title: String
  package let frontMatter: ModuleFrontMatter
  package let document: ResolvedDocument?
  /// With its notes for trainers, where it has some and the site publishes them.
  package let trainerDocument: ResolvedDocument?
  package let lessons: [Lesson]

  package var address: SiteAddress { SiteAddresses.module(slug) }

  /// Minutes of all its lessons together.
  package var minutes: Int { lessons.reduce(0) { $0 + $1.minutes } }
}
