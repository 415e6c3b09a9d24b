import JalonCore
import JalonCurriculum

/// A learner's merged progress.json, to hand back to them: `jalon progress export`.
public struct ProgressExport: Sendable {
  private let site: SiteFolder
  private let bytes: [UInt8]

  /// - Parameter words: `[COHORT] CODE`.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  public init(_ site: SiteFolder, _ words: [String]) throws {
    self.site = site
    let lists = try CohortLists(site, isReading: true)
    let owner = try LearnerChoice.one(words, lists)
    guard let progress = lists.progress(owner.code, in: owner.cohort) else { throw LearnerChoice.nothing(owner) }
    bytes = progress.serialized()
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

  /// Closed to other accounts.
  /// - Throws: `CommandRefusal` for a place that is published, `FileSystemError` when the machine refuses.
  public func write(to file: String) throws {
    let path = SiteFolder.absolute(file)
    try site.requireUnpublished(path)
    let folder = OutputFolder(path: "/")
    try folder.write(Array(text.utf8), to: path + ".draft", permissions: 0o600)
    try folder.rename(path + ".draft", of: folder, to: path)
  }
}
