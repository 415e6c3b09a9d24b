/// What a build is asked for.
public struct BuildOptions: Sendable {
  /// The folder that holds `content/`.
  public var site: String
  /// Nil: `public/` of the site.
  public var output: String?
  /// Replaces site.yaml's.
  public var baseURL: String?
  public var moment: Moment
  /// How many tasks run at once.
  public var jobs: Int
  /// Pages marked as drafts too.
  public var includesDrafts: Bool
  /// Asked between files; a true answer stops the build before anything is published.
  public var isInterrupted: @Sendable () -> Bool
  /// Told how many files are ready, of how many; called from any task.
  public var onProgress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// Where the site is written.
  var outputFolder: String { output ?? site + "/public" }

  public init(
    site: String, output: String? = nil, baseURL: String? = nil, moment: Moment, jobs: Int,
    includesDrafts: Bool = false, isInterrupted: @escaping @Sendable () -> Bool = { false },
    onProgress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    self.site = site
    self.output = output
    self.baseURL = baseURL
    self.moment = moment
    self.jobs = jobs
    self.includesDrafts = includesDrafts
    self.isInterrupted = isInterrupted
    self.onProgress = onProgress
  }
}
