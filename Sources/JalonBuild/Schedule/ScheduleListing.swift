import JalonCore
import JalonCurriculum

/// Sessions in order of time: `jalon schedule list`.
public struct ScheduleListing: Sendable {
  let rows: [ScheduleRow]
  private let errors: Int

  public enum Outcome: Sendable {
    case listed(ScheduleListing)
    /// A word of the query that names nothing, in a sentence.
    case unknown(String)
  }

  /// Names of the formats that `text` knows.
  public static let formats = ["text", "json", "csv"]

  /// - Throws: `FileSystemError` when the machine refuses.
  public static func list(
    _ query: ScheduleQuery, _ options: BuildOptions, in language: MessageLanguage
  ) async throws -> Outcome {
    let checked = try await Build(options).check()
    let site = checked.site
    do {
      let selection = try ScheduleSelection(query, in: site)
      let rows = site.workshops.flatMap { workshop in
        workshop.sessions.filter { selection.includes($0, of: workshop) }.map {
          ScheduleRow($0, of: workshop, in: site, language.language)
        }
      }
      return .listed(
        ScheduleListing(
          rows: rows.sorted { ($0.session.startUTC, $0.uid) < ($1.session.startUTC, $1.uid) },
          errors: checked.diagnostics.count(where: isLoss)))
    } catch {
      return .unknown(error.sentence[language])
    }
  }

  /// An error of reading what sessions are made of; two workshops that clash are both in the list.
  private static func isLoss(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.severity == .error, let path = diagnostic.range?.path,
      !ScheduleConflicts.rules.contains(diagnostic.rule.string)
    else { return false }
    return path.isInside("content/workshops") || path.isInside("content/calendars")
      || ["content/site.yaml", "content/places.yaml"].contains(path.string)
  }

  public var hasErrors: Bool { errors > 0 }

  /// Said beside the list, where the site has errors: sessions may be missing from it.
  public func complaint(in language: MessageLanguage) -> String? {
    guard errors > 0 else { return nil }
    return LocalizedText(
      fr: "Le site a des erreurs (\(errors)) : il peut manquer des séances. « jalon check » les montre.",
      en: "The site has errors (\(errors)): sessions may be missing. 'jalon check' shows them.")[language]
  }

  public func text(format: String, in language: MessageLanguage) -> String {
    switch format {
    case "json": ScheduleJSON.text(rows)
    case "csv": ScheduleCSV.text(rows, language.language)
    default: ScheduleTable.text(rows, language.language)
    }
  }
}
