import JalonCheck
import JalonCore
import JalonCurriculum
import JalonOutput
import JalonSyntax

/// The pipeline: load, parse, resolve, check, render, write.
///
/// ```swift
/// let report = try await Build(BuildOptions(site: "my-site", moment: .now(), jobs: 2)).run()
/// ```
public struct Build: Sendable {
  private let options: BuildOptions
  private let sources: any FileSystem

  public init(_ options: BuildOptions) {
    self.init(options, sources: DiskFileSystem(root: options.site))
  }

  package init(_ options: BuildOptions, sources: any FileSystem) {
    self.options = options
    self.sources = sources
  }

  /// Builds the site. Nothing is written if a diagnostic is an error.
  /// - Throws: `FileSystemError` when the machine refuses, `CancellationError` when interrupted.
  public func run() async throws -> BuildReport {
    let checked = try await check()
    let output = options.outputFolder
    guard let edition = checked.edition, !checked.diagnostics.contains(where: { $0.severity == .error }) else {
      return BuildReport(diagnostics: checked.diagnostics, summary: nil, pageCount: 0, output: output)
    }
    let files = Outputs.all.flatMap { $0.files(for: edition) }
    let summary = try await writer(to: output).write(files)
    try record(LearningSnapshot(edition.site))
    return BuildReport(
      diagnostics: checked.diagnostics, summary: summary, pageCount: files.count { $0.path.hasSuffix(".html") },
      output: output)
  }

  /// Everything but writing.
  package func check() async throws -> CheckedSite {
    let tree = try Loader(sources).load()
    let parsed = try await ProjectParser(
      sources, inspect: AllRules.inspect, inspectData: AllRules.inspect(data:), jobs: options.jobs,
      includesDrafts: options.includesDrafts
    ).parse(tree)
    let project = parsed.project
    let now = options.moment.date(in: project.settings.timeZoneName)
    let (site, resolveDiagnostics) = Resolver(project, tree: tree, now: now, baseURL: options.baseURL).resolve()
    let (edition, themeDiagnostics) = try Editor(sources).edition(of: site, tree: tree)
    let privacy = try PrivateFolderInspection(options, project.settings).diagnostics()
    let told =
      parsed.diagnostics + RuleSeverities.unknown(project.settings) + resolveDiagnostics
      + AllRules.diagnostics(for: site) + edits(in: site) + themeDiagnostics
      + MessageDiagnostics.diagnostics(for: edition) + privacy
    let diagnostics = RuleSeverities.apply(
      project.settings, to: Suppressions.apply(project.suppressions, to: told, project.settings))
    return CheckedSite(site: site, edition: edition, diagnostics: diagnostics.sorted())
  }

  /// What changed its meaning for learners since the site was last written.
  private func edits(in site: Site) -> [Diagnostic] {
    guard let bytes = state.read(stateName("learning", "json")), let last = LearningSnapshot(parsing: bytes) else {
      return []
    }
    return LearningEdits(since: last, in: site).diagnostics()
  }

  private func record(_ snapshot: LearningSnapshot) throws {
    let name = stateName("learning", "json")
    let bytes = snapshot.serialized()
    guard state.read(name) != bytes else { return }
    try state.write(bytes, to: name + ".new")
    try state.rename(name + ".new", of: state, to: name)
  }

  private var state: OutputFolder { OutputFolder(path: options.site + "/.jalon") }

  /// Each output folder has its own.
  private func stateName(_ name: String, _ fileExtension: String) -> String {
    let digest = Digest.hexadecimal(of: Array(options.outputFolder.utf8)).prefix(16)
    return "\(name)-\(digest).\(fileExtension)"
  }

  private func writer(to output: String) -> Writer {
    Writer(
      output: OutputFolder(path: output), state: state,
      manifestName: stateName("output", "manifest"), jobs: options.jobs, isInterrupted: options.isInterrupted,
      onProgress: options.onProgress)
  }
}
