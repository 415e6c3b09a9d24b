import JalonCore
import JalonCurriculum

/// What `jalon schedule record` noted.
public struct ScheduleRecord: Sendable {
  let entries: [Entry]
  let errors: [Diagnostic]
  let isRehearsal: Bool

  struct Entry: Sendable {
    let workshop: String
    let path: ProjectPath
    let changes: HistoryChanges
  }

  public var hasErrors: Bool { !errors.isEmpty }

  public func text(in language: MessageLanguage, site: String, isColoured: Bool) -> String {
    guard errors.isEmpty else {
      let report = TextReport(isColoured: isColoured).text(
        for: errors, language: language.language, file: SiteFolder.file(site))
      return report + Self.refused[language] + "\n"
    }
    if entries.isEmpty { return Self.nothing[language] + "\n" }
    let colon = language.language == .french ? "\u{A0}:" : ":"
    let lines = entries.map { entry in
      "\(isRehearsal ? "?" : "+") \(entry.path)\n  \(entry.workshop)\(colon) \(entry.changes.sentence[language])\n"
    }
    return lines.joined() + (isRehearsal ? Self.rehearsed : Self.recorded)[language] + "\n"
  }

  /// For programs: one object.
  public func json(in language: MessageLanguage, site: String) -> String {
    let report = JSONValue.object([
      "version": .integer(1), "dry_run": .boolean(isRehearsal), "errors": .integer(errors.count),
      "diagnostics": .array(
        JSONReport.values(for: errors, language: language.language, file: SiteFolder.file(site))),
      "recorded": .array(entries.map(\.json)),
    ])
    return String(decoding: report.serialized(), as: UTF8.self)
  }

  private static let refused = LocalizedText(
    fr: "Rien n'est noté : corrigez d'abord ces erreurs, le site ne pourrait pas être publié.",
    en: "Nothing is recorded: mend these errors first, the site could not be published.")
  private static let nothing = LocalizedText(
    fr: "Rien à noter : aucune séance n'a changé depuis la dernière fois.",
    en: "Nothing to record: no session has changed since last time.")
  private static let recorded = LocalizedText(
    fr: "C'est noté. Gardez ces fichiers avec le site (Git), puis publiez : les agendas prendront les changements.",
    en: "Recorded. Keep these files with the site (Git), then publish: calendars will take the changes over.")
  private static let rehearsed = LocalizedText(
    fr: "C'est un essai : rien n'est écrit.", en: "This is a rehearsal: nothing is written.")
}

extension ScheduleRecord.Entry {
  fileprivate var json: JSONValue {
    .object([
      "workshop": .string(workshop), "path": .string(path.string), "first": .integer(changes.first),
      "moved": .integer(changes.moved), "cancelled": .integer(changes.cancelled),
      "restored": .integer(changes.restored), "withdrawn": .integer(changes.withdrawn),
      "edited": .integer(changes.edited),
    ])
  }
}

extension HistoryChanges {
  /// « 2 séances déplacées, 1 annulée ».
  var sentence: LocalizedText {
    let french = [
      (first, "notée pour la première fois", "notées pour la première fois"), (moved, "déplacée", "déplacées"),
      (cancelled, "annulée", "annulées"), (restored, "rétablie", "rétablies"),
      (withdrawn, "retirée de la série, donc annulée", "retirées de la série, donc annulées"),
      (edited, "modifiée (titre, lieu ou informations)", "modifiées (titre, lieu ou informations)"),
    ].filter { $0.0 > 0 }.enumerated().map { index, part in
      let noun = index == 0 ? (part.0 > 1 ? "séances " : "séance ") : ""
      return "\(part.0) \(noun)\(part.0 > 1 ? part.2 : part.1)"
    }
    let english = [
      (first, "recorded for the first time"), (moved, "moved"), (cancelled, "cancelled"), (restored, "restored"),
      (withdrawn, "taken out of the series, so cancelled"), (edited, "edited (title, place or information)"),
    ].filter { $0.0 > 0 }.enumerated().map { index, part in
      "\(part.0) \(index == 0 ? (part.0 > 1 ? "sessions " : "session ") : "")\(part.1)"
    }
    return LocalizedText(fr: french.joined(separator: ", "), en: english.joined(separator: ", "))
  }
}
