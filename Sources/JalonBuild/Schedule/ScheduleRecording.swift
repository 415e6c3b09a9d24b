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

    var entries: [ScheduleRecord.Entry] = []
    for workshop in checked.site.workshops {
      guard let entry = try record(workshop, on: checked.site.now) else { continue }
      entries.append(entry)
    }
    return ScheduleRecord(entries: entries, errors: [], isRehearsal: isRehearsal)
  }

  private func record(_ workshop: ScheduledWorkshop, on day: LocalDate) throws -> ScheduleRecord.Entry? {
    let old = workshop.history ?? WorkshopHistory()
    let new = old.recording(workshop.snapshots, on: day, at: options.moment.instant)
    guard new != old else { return nil }
    let source = workshop.document.path
    let path = source.parent.appending(source.stem + ".history.json")
    if !isRehearsal {
      let folder = OutputFolder(path: options.site)
      // Hidden, so that one left behind by a power cut is no file of the site.
      let draft = source.parent.appending(".\(path.name).draft").string
      try folder.write(new.encoded(), to: draft)
      try folder.rename(draft, of: folder, to: path.string)
    }
    return ScheduleRecord.Entry(workshop: workshop.id, path: path, changes: HistoryChanges(from: old, to: new))
  }
}
