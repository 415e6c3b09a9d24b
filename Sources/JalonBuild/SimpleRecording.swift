import JalonCore
import JalonCurriculum

/// Notes that plain-language versions say what their lessons say today: `jalon simple record`.
public struct SimpleRecording: Sendable {
  private let site: SiteFolder
  private let moment: Moment

  public init(_ site: SiteFolder, moment: Moment) {
    self.site = site
    self.moment = moment
  }

  public enum Outcome: Sendable {
    /// Paths of the plain versions, in order.
    case recorded([String])
    /// A lesson that has no plain version, and one whose name is near.
    case unknown(String, near: String?)
  }

  /// - Parameter lessons: `module/lesson`, or the path of either file; none: every one.
  /// - Throws: `FileSystemError` when the machine refuses.
  public func record(_ lessons: [String]) throws -> Outcome {
    let sources = DiskFileSystem(root: site.path)
    let tree = try Loader(sources).load()
    let twins = tree.entries.map(\.path).filter { path in
      path.isInside("content/modules") && SimpleFiles.isTwin(path) && tree.contains(SimpleFiles.original(of: path))
    }
    var chosen = lessons.isEmpty ? twins : []
    for lesson in lessons {
      guard let twin = twins.first(where: { names(of: $0).contains(lesson) }) else {
        return .unknown(lesson, near: NearMiss.nearest(to: lesson, among: twins.flatMap(names)))
      }
      if !chosen.contains(twin) { chosen.append(twin) }
    }
    for twin in chosen { try record(twin, sources) }
    return .recorded(chosen.map(\.string))
  }

  private func record(_ twin: ProjectPath, _ sources: DiskFileSystem) throws {
    let original = SimpleFiles.original(of: twin)
    let lesson = SourceFile(path: original, bytes: try sources.read(original))
    let record = SimpleRecord(
      digest: SimpleRecord.digest(of: lesson), date: moment.date(in: SiteSettings.defaultTimeZone))
    let path = SimpleFiles.record(of: twin)
    // The day of a record that still holds does not move: nothing to commit.
    if let bytes = try? sources.read(path), SimpleRecord(bytes)?.digest == record.digest { return }
    try OutputFolder(path: site.path).write(record.encoded(), to: path.string)
  }

  private func names(of twin: ProjectPath) -> [String] {
    let original = SimpleFiles.original(of: twin)
    let slug = original.stem.drop { $0.isASCII && $0.isNumber }.drop { "-_. ".contains($0) }
    return ["\(original.parent.name)/\(slug)", original.string, twin.string]
  }
}
