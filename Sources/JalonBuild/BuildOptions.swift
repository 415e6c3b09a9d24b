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

  /// Where the site is written.
  var outputFolder: String { output ?? site + "/public" }

  public init(
    site: String, output: String? = nil, baseURL: String? = nil, moment: Moment, jobs: Int,
    includesDrafts: Bool = false, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.site = site
    self.output = output
    self.baseURL = baseURL
    self.moment = moment
    self.jobs = jobs
    self.includesDrafts = includesDrafts
    self.isInterrupted = isInterrupted
  }
}
