/// All that a lesson of questions and sheets needs, in one file: together they compress better than apart, and only so
/// does the richest lesson stay within its budget. Others load what they need, file by file, kept from page to page.
enum ScriptBundle {
  static let name = "jalon-all"

  static let parts = [
    "jalon-store", "jalon-keep", "jalon-blocks", "jalon-lesson", "jalon-checklist", "jalon-sheet", "jalon-formula",
    "jalon-rows", "jalon-quiz", "jalon-quiz-order", "jalon-quiz-text",
  ]

  private static let heavy: Set = ["jalon-formula", "jalon-rows", "jalon-quiz-order", "jalon-quiz-text"]

  /// The bundle in place of its parts, where they would weigh too much apart.
  static func bundling(_ names: [String]) -> [String] {
    guard Set(["jalon-lesson", "jalon-quiz", "jalon-sheet"]).isSubset(of: names) else { return names }
    guard heavy.intersection(names).count > 1 else { return names }
    return [name] + names.filter { !parts.contains($0) }
  }
}
