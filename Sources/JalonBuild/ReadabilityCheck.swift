import JalonCheck
import JalonCurriculum
import Synchronization

/// How hard each Markdown file of a site is to read; nothing is judged, nothing written.
public struct ReadabilityCheck: Sendable {
  private let options: BuildOptions
  private let sources: any FileSystem

  public init(_ options: BuildOptions) {
    self.init(options, sources: DiskFileSystem(root: options.site))
  }

  package init(_ options: BuildOptions, sources: any FileSystem) {
    self.options = options
    self.sources = sources
  }

  /// - Throws: `FileSystemError` when the machine refuses.
  public func run() async throws -> ReadabilityReport {
    let scores = Scores()
    let parser = ProjectParser(
      sources,
      inspect: { document in
        // The syllables are French's.
        if document.language == .french, document.role != .bank {
          scores.add(document.file.path.string, Readability(Prose(document)))
        }
        return []
      }, jobs: options.jobs, includesDrafts: options.includesDrafts)
    _ = try await parser.parse(try Loader(sources).load())
    return ReadabilityReport(pages: scores.sorted())
  }

  /// Filled by several tasks at once.
  private final class Scores: Sendable {
    private let pages = Mutex<[ReadabilityReport.Page]>([])

    func add(_ path: String, _ score: Readability) {
      pages.withLock { $0.append(ReadabilityReport.Page(path: path, score: score)) }
    }

    func sorted() -> [ReadabilityReport.Page] { pages.withLock { $0.sorted { $0.path < $1.path } } }
  }
}
