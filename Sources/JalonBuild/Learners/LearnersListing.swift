import JalonCore
import JalonCurriculum

/// Who is in the lists, without a secret: `jalon learners list`.
public struct LearnersListing: Sendable {
  private let rows: [Row]
  private let diagnostics: [Diagnostic]
  private let sources: [ProjectPath: SourceFile]

  fileprivate struct Row: Sendable {
    let cohort: String
    let learner: Learner
    let lastActivity: LocalDate?
  }

  /// - Parameter words: `[COHORT [CODE…]]`; none: everybody.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  public init(_ site: SiteFolder, _ words: [String]) throws {
    let lists = try CohortLists(site, isReading: true)
    let selection = words.isEmpty ? nil : try LearnersSelection(words, in: lists)
    let cohorts = selection.map { [$0.cohort] } ?? lists.cohorts
    rows = cohorts.flatMap { cohort in
      (lists.learners[cohort] ?? []).filter {
        selection?.codes.isEmpty ?? true || selection?.codes.contains($0.code) == true
      }
      .map { Row(cohort: cohort, learner: $0, lastActivity: lists.progress($0.code, in: cohort)?.lastActivity) }
    }
    diagnostics = lists.diagnostics
    sources = Dictionary(lists.files.values.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// What is wrong with the lists.
  public func complaint(in language: MessageLanguage) -> String {
    let sources = sources
    return TextReport(isColoured: false, showsLines: false).text(
      for: diagnostics, language: language.language, file: { sources[$0] })
  }

  public func text(in language: MessageLanguage) -> String {
    guard !rows.isEmpty else {
      return LocalizedText(
        fr: "Personne. « jalon learners add COHORTE a-01 » ajoute quelqu'un.\n",
        en: "Nobody. 'jalon learners add COHORT a-01' adds somebody.\n")[language]
    }
    let header = [
      LocalizedText(fr: "cohorte", en: "cohort"), LocalizedText(fr: "code", en: "code"),
      LocalizedText(fr: "lien", en: "link"), LocalizedText(fr: "publiée", en: "published"),
      LocalizedText(fr: "dernière activité", en: "last activity"),
    ]
    let cells = [header.map { $0[language] }] + rows.map { $0.cells.map { $0[language] } }
    let widths = header.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    let lines = cells.map { row in
      let padded = row.enumerated().map { $1 + String(repeating: " ", count: widths[$0] - $1.count) }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    let count = LocalizedText(
      fr: "\(rows.count) \(rows.count > 1 ? "personnes" : "personne").\n",
      en: "\(rows.count) \(rows.count == 1 ? "person" : "people").\n")
    return lines.joined() + count[language]
  }

  /// For programs: one object.
  public func json() -> String {
    let learners = rows.map { row in
      JSONValue.members([
        "cohort": .string(row.cohort), "code": .string(row.learner.code),
        "status": .string(row.learner.status == .active ? "active" : "revoked"),
        "has_link": .boolean(row.learner.secret != nil),
        "published": .boolean(row.learner.publishingSecret != nil),
        "agreed_on": row.learner.agreedOn.map { .string($0.description) },
        "last_activity": row.lastActivity.map { .string($0.description) },
      ])
    }
    let value = JSONValue.object(["version": .integer(1), "learners": .array(learners)])
    return String(decoding: value.serialized(), as: UTF8.self) + "\n"
  }
}

extension LearnersListing.Row {
  fileprivate var cells: [LocalizedText] {
    let link: LocalizedText =
      switch (learner.status, learner.secret) {
      case (.revoked, _): LocalizedText(fr: "retiré", en: "withdrawn")
      case (.active, nil): LocalizedText(fr: "aucun", en: "none")
      case (.active, _): LocalizedText(fr: "actif", en: "active")
      }
    let published =
      learner.publishingSecret == nil
      ? LocalizedText(fr: "non", en: "no")
      : learner.agreedOn.map { LocalizedText(fr: "oui, accord du \($0)", en: "yes, agreed on \($0)") }
    let activity = lastActivity.map { LocalizedText(fr: "\($0)", en: "\($0)") }
    let none = LocalizedText(fr: "–", en: "–")
    return [
      LocalizedText(fr: cohort, en: cohort), LocalizedText(fr: learner.code, en: learner.code), link, published ?? none,
      activity ?? none,
    ]
  }
}
