import JalonCore
import JalonCurriculum
import JalonOutput
import JalonSyntax

/// Where the people of a cohort are: `jalon report`. Nothing of it is ever published.
public struct CohortReporting: Sendable {
  private let report: CohortReport
  private let text: ReportText
  private let name: String?
  private let styles: [String]
  private let diagnostics: [Diagnostic]
  /// Cohorts without a list of learners.
  private let missingLists: [ProjectPath]
  private let site: String
  /// Absolute.
  private let privateFolder: String

  public enum Outcome: Sendable {
    case made(CohortReporting)
    /// A word of the query that names nothing, in a sentence.
    case unknown(String)
  }

  public static let formats = ["html", "csv", "json"]
  /// Tables that the CSV may hold.
  public static var tables: [String] { ReportCSV.tables }

  /// Reads the site without judging it: `jalon check` does.
  /// - Throws: `FileSystemError` when the machine refuses.
  public static func make(
    _ query: ReportQuery, _ options: BuildOptions, in language: MessageLanguage
  ) async throws -> Outcome {
    let sources = DiskFileSystem(root: options.site)
    let tree = try Loader(sources).load()
    let parsed = try await ProjectParser(
      sources, inspect: { _ in [] }, jobs: options.jobs, includesDrafts: options.includesDrafts
    ).parse(tree)
    let now = options.moment.date(in: parsed.project.settings.timeZoneName)
    let site = Resolver(parsed.project, tree: tree, now: now).resolve().site
    let edition = try Editor(sources).edition(of: site, tree: tree).edition
    let lists = try LearnerLists(sources, site.settings)
    do {
      let selection = try ReportSelection(query, in: site, lists: Set(lists.files.map(\.cohort)))
      return .made(
        CohortReporting(
          selection, lists, edition, diagnostics: parsed.diagnostics.filter { $0.severity == .error },
          folder: options.site))
    } catch {
      return .unknown(error.sentence[language])
    }
  }

  private init(
    _ selection: ReportSelection, _ lists: LearnerLists, _ edition: Edition, diagnostics: [Diagnostic], folder: String
  ) {
    let site = edition.site
    let cohorts = Set(selection.cohorts)
    let privateFolder = ProjectPath(site.settings.privateFolderPath)
    self.diagnostics = diagnostics.filter { diagnostic in
      guard let path = diagnostic.range?.path, path.isInside(privateFolder.string) else { return false }
      return cohorts.contains(path.parent == privateFolder ? path.stem : path.parent.name)
    }
    let leftOut = Set(self.diagnostics.compactMap { $0.range?.path })
    let frame = SiteFrame(site, words: edition.words)
    let facts = ReportFacts(site, text: { frame.facts.text($0) })
    report = Reporter(facts, today: site.now).report(
      on: lists.learners(of: selection, site, leavingOut: leftOut))
    text = ReportText(report, facts: facts, words: edition.words)
    name = selection.name
    styles = ["css/jalon.css", "css/jalon-report.css"].compactMap { path in
      edition.theme.assets.first { $0.path == path }.map { String(decoding: $0.file.bytes, as: UTF8.self) }
    }
    missingLists = selection.cohorts.filter { id in !lists.files.contains { $0.cohort == id } }
      .map { privateFolder.appending("\($0).csv") }
    self.site = folder
    self.privateFolder = "\(folder)/\(privateFolder.string)"
  }

  /// Why it may not be written there; nil where it may.
  public func refusal(of destination: ReportDestination, in language: MessageLanguage) -> String? {
    destination.refusal(amongLearners: privateFolder, in: language)
  }

  public var hasErrors: Bool { !diagnostics.isEmpty || !missingLists.isEmpty }

  /// The files that are left out and why, and the cohorts without a list.
  public func complaint(in language: MessageLanguage) -> String {
    let files = TextReport(isColoured: false).text(
      for: diagnostics.sorted(), language: language.language, file: SiteFolder.file(site))
    let lists = missingLists.map { path in
      LocalizedText(
        fr: "Pas de liste pour ce groupe : \(path) n'existe pas. « jalon learners » la commence.\n",
        en: "No list for this cohort: \(path) does not exist. 'jalon learners' begins it.\n")[language]
    }
    return files + lists.joined()
  }

  /// - Parameter table: which one a CSV holds.
  public func bytes(format: String, table: String) -> [UInt8] {
    switch format {
    case "json": report.json.serialized() + [0x0A]
    case "csv": Array(ReportCSV(text).text(of: table).utf8)
    default: ReportHTML(text, name: name, styles: styles).render()
    }
  }
}
