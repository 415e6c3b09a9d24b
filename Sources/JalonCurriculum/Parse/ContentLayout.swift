import JalonCore

extension RuleID {
  /// Every file of `content/` stands where Jalon reads it.
  package static let contentFileRecognised = RuleID("content-file-recognised")
}

/// Which file of `content/` is what, by its path alone.
enum ContentLayout {
  enum Kind: Hashable {
    case settings, facts, glossary, people, places, partners, orientation, checkIn
    case programme, workshop, workshopHistory, cohort, followUp, calendar
    case page
    /// `index.md` of a module.
    case module
    case lesson
    /// The plain-language twin of a lesson.
    case simpleLesson
    /// `NN-<lesson>.simple.json`, which `jalon simple record` writes.
    case simpleRecord
    /// A picture, a sound, a document: published if some page speaks of it.
    case media
    case unknown

    /// Its text is read, whole.
    var isRead: Bool { self != .media && self != .unknown }
  }

  static func kind(of path: ProjectPath) -> Kind {
    let parts = path.components.map(String.init)
    guard parts.first == "content", parts.count > 1 else { return .unknown }
    let isYAML = ["yaml", "yml"].contains(path.fileExtension)
    let isMarkdown = path.fileExtension == "md"
    switch (parts[1], parts.count) {
    case (_, 2) where isYAML: return data[path.stem] ?? .unknown
    case ("programmes", 3) where isYAML: return .programme
    case ("cohorts", 3) where isYAML: return .cohort
    case ("follow-ups", 3) where isYAML: return .followUp
    case ("workshops", 3) where isMarkdown: return .workshop
    case ("workshops", 3) where path.name.hasSuffix(".history.json"): return .workshopHistory
    case ("pages", 3) where isMarkdown: return .page
    case ("modules", 4) where isMarkdown:
      if path.name == "index.md" { return .module }
      return SimpleFiles.isTwin(path) ? .simpleLesson : .lesson
    case ("modules", 4) where path.name.hasSuffix(".simple.json"): return .simpleRecord
    case ("calendars", 3) where path.fileExtension == "ics": return .calendar
    default: return isYAML || isMarkdown ? .unknown : .media
    }
  }

  static func unrecognised(_ path: ProjectPath) -> Diagnostic {
    let folders = ["modules", "pages", "programmes", "workshops", "cohorts", "follow-ups", "media", "calendars"]
    let parts = path.components.map(String.init)
    let near =
      parts.count == 2
      ? NearMiss.nearest(to: path.name, among: data.keys.map { "\($0).yaml" })
      : folders.contains(parts[1]) ? nil : NearMiss.nearest(to: parts[1], among: folders)
    return Diagnostic(
      .contentFileRecognised, .warning, at: .start(of: path),
      LocalizedText(
        fr: "« \(path.name) » n'est lu par rien à cet endroit", en: "'\(path.name)' is read by nothing here"
      )
      .suggesting(near),
      explanation: LocalizedText(
        fr: "Une leçon se range dans content/modules/<module>/, une page dans content/pages/.",
        en: "A lesson goes in content/modules/<module>/, a page in content/pages/."))
  }

  private static let data: [String: Kind] = [
    "site": .settings, "facts": .facts, "glossary": .glossary, "people": .people, "places": .places,
    "partners": .partners, "orientation": .orientation, "check-in": .checkIn,
  ]
}
