import JalonCore
import JalonSyntax

/// The sizes of the pictures beside the lessons: a page prints them.
struct ImageReading: Sendable {
  private let sources: any FileSystem
  private let jobs: Int

  init(_ sources: any FileSystem, jobs: Int) {
    self.sources = sources
    self.jobs = jobs
  }

  /// A file that cannot be read, or is no picture, is left out: who shows it is told.
  func sizes(of paths: [ProjectPath]) async throws -> [ProjectPath: ImageSize] {
    let sources = sources
    let pictures = paths.filter { MediaFormat(of: $0)?.isImage == true }
    let sizes = try await Parallel.map(pictures, jobs: jobs) { path -> ImageSize? in
      guard let bytes = try? sources.read(path) else { return nil }
      return ImageSize.read(bytes)
    }
    return Dictionary(
      uniqueKeysWithValues: zip(pictures, sizes).compactMap { path, size in size.map { (path, $0) } })
  }
}
