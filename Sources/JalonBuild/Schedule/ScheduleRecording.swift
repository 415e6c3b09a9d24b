import JalonCore
import JalonCurriculum

/// Notes what calendars are told of each workshop: `jalon schedule record`.
public struct ScheduleRecording: Sendable {
  private let options: BuildOptions
  private let isRehearsal: Bool

  /// - Parameter isRehearsal: nothing is written.
  public init(_ options: BuildOptions, isRehearsal: Bool = false) {
    self.options = options
    self.isRehearsal = isRehearsal
  }

  /// Writes `<workshop>.history.json` beside each workshop that changed; with an error, nothing at all: what cannot be
  /// published cannot have been.
  /// - Throws: `FileSystemError` when the machine refuses.
  public func run() async throws -> ScheduleRecord {
    let checked = try await Build(options).check()
    let errors = checked.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { return ScheduleRecord(entries: [], errors: errors, isRehearsal: isRehearsal) }

    let day = checked.site.now
    var entries = try checked.site.workshops.compactMap { workshop in
      let source = workshop.document.path
      return try record(
        workshop.snapshots, of: workshop.id, after: workshop.history ?? WorkshopHistory(), on: day,
        at: source.parent.appending(source.stem + ".history.json"))
    }
    entries += try checked.site.withdrawnWorkshops.compactMap { workshop in
      try record([], of: workshop.id, after: workshop.history, on: day, at: workshop.historyPath)
    }
    return ScheduleRecord(entries: entries, errors: [], isRehearsal: isRehearsal)
  }

  private func record(
    _ snapshots: [SessionSnapshot], of workshop: String, after old: WorkshopHistory, on day: LocalDate,
    at path: ProjectPath
  ) throws -> ScheduleRecord.Entry? {
    let new = old.recording(snapshots, on: day, at: options.moment.instant)
    guard new != old else { return nil }
    if !isRehearsal {
      let folder = OutputFolder(path: options.site)
      // Hidden, so that one left behind by a power cut is no file of the site.
      let draft = path.parent.appending(".\(path.name).draft").string
      try folder.write(new.encoded(), to: draft)
      try folder.rename(draft, of: folder, to: path.string)
    }
    return ScheduleRecord.Entry(workshop: workshop, path: path, changes: HistoryChanges(from: old, to: new))
  }
}
