/// Which scripts a page loads, in order: those of its kind and of its blocks, and before each what it stands on.
enum PageScripts {
  private static let foundations: [String: [String]] = [
    "jalon-keep": ["jalon-store"], "jalon-blocks": ["jalon-keep"], "jalon-lesson": ["jalon-blocks"],
    "jalon-quiz": ["jalon-blocks"], "jalon-sheet": ["jalon-blocks"], "jalon-checklist": ["jalon-blocks"],
    "jalon-formula": ["jalon-sheet"], "jalon-rows": ["jalon-sheet"],
    "jalon-quiz-text": ["jalon-quiz"], "jalon-quiz-order": ["jalon-quiz"], "jalon-score": ["jalon-quiz"],
    "jalon-simple": ["jalon-keep"], "progress": Array(ScriptBundle.progress.parts.dropLast()),
    "dossier": ["jalon-sheet"], "recapitulation": ["jalon-blocks"],
    "confidence": ["jalon-blocks"], "jalon-traces": ["jalon-keep"],
    "jalon-tabs": ["jalon-store"],
    "orientation": ["jalon-guide", "jalon-print"], "check-in": ["jalon-guide", "jalon-print"],
    "follow-up": ["jalon-blocks"],
    "jalon-merge": ["jalon-store"],
    "report": ["jalon-merge", "jalon-learner-file", "jalon-report", "jalon-report-text", "jalon-plan"],
  ]

  static func names(for page: PageHead, _ body: BodyReader.Body?) -> [String] {
    var names: [String] = []
    for name in page.scripts + (body?.scripts ?? []) { add(name, to: &names) }
    return ScriptBundle.bundling(names)
  }

  private static func add(_ name: String, to names: inout [String]) {
    guard !names.contains(name) else { return }
    for foundation in foundations[name] ?? [] { add(foundation, to: &names) }
    names.append(name)
  }
}
