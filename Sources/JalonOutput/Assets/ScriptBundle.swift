/// Scripts of one page that are one file: together they compress better than apart, and an old telephone asks once.
/// Other pages load what they need, file by file, kept from page to page.
struct ScriptBundle: Sendable {
  let name: String
  let parts: [String]

  /// All that a lesson of questions and sheets needs: only so does the richest lesson stay within its budget.
  static let lesson = ScriptBundle(
    name: "jalon-all",
    parts: [
      "jalon-store", "jalon-keep", "jalon-blocks", "jalon-lesson", "jalon-checklist", "jalon-sheet", "jalon-formula",
      "jalon-rows", "jalon-quiz", "jalon-quiz-order", "jalon-quiz-text",
    ])

  /// « Ma progression ».
  static let progress = ScriptBundle(
    name: "progress-all",
    parts: [
      "jalon-store", "jalon-keep", "jalon-blocks", "jalon-traces", "jalon-merge", "jalon-read", "progress-page",
      "progress-view",
      "progress-sessions", "progress-plan", "progress-received", "progress-link", "progress-share", "progress-restore",
      "progress-repair", "progress",
    ])

  static let all = [lesson, progress]

  private static let heavy: Set = ["jalon-formula", "jalon-rows", "jalon-quiz-order", "jalon-quiz-text"]

  /// The bundle in place of its parts, where they would weigh too much apart.
  static func bundling(_ names: [String]) -> [String] {
    guard let bundle = needed(by: names) else { return names }
    return [bundle.name] + names.filter { !bundle.parts.contains($0) }
  }

  private static func needed(by names: [String]) -> ScriptBundle? {
    if names.contains("progress") { return progress }
    guard Set(["jalon-lesson", "jalon-quiz", "jalon-sheet"]).isSubset(of: names) else { return nil }
    return heavy.intersection(names).count > 1 ? lesson : nil
  }
}
