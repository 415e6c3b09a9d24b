import JalonCore
import JalonCurriculum

/// The lists of learners of a site, and what commands need beside them; the site's texts are not read.
struct CohortLists {
  let site: SiteFolder
  let settings: SiteSettings
  let store: PrivateStore
  /// By cohort.
  private(set) var files: [String: SourceFile] = [:]
  private(set) var learners: [String: [Learner]] = [:]
  /// What is wrong with the lists.
  let diagnostics: [Diagnostic]
  /// Names of the files of `content/cohorts/`.
  let declared: [String]

  /// - Parameter isReading: nothing will be changed.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  init(_ site: SiteFolder, isReading: Bool = false) throws {
    self.site = site
    let disk = DiskFileSystem(root: site.path)
    settings = try Self.settings(disk)
    store = try PrivateStore(of: site, settings, isReading: isReading)
    declared = try disk.files(in: ProjectPath("content/cohorts")).map(\.path)
      .filter { ["yaml", "yml"].contains($0.fileExtension) }.map(\.stem).sorted()
    for name in try store.files() where name.hasSuffix(".csv") && !name.contains("/") {
      guard let file = store.source(name) else { continue }
      files[file.path.stem] = file
    }
    let decoded = LearnersDecoder.decode(files.values.sorted { $0.path < $1.path })
    diagnostics = decoded.diagnostics
    for list in decoded.files { learners[list.cohort] = list.learners.map(\.value) }
  }

  private static func settings(_ disk: DiskFileSystem) throws -> SiteSettings {
    let names = ["content/site.yaml", "content/site.yml"].map { ProjectPath($0) }
    let entries = Set(try disk.files(in: ProjectPath("content")).map(\.path))
    let path = names.first(where: entries.contains)
    let bytes = try path.map { path in try disk.read(path) } ?? []
    let file = SourceFile(path: path ?? names[0], bytes: bytes)
    guard let settings = SiteSettingsDecoder.decode(file).value else {
      throw CommandRefusal(
        LocalizedText(
          fr: "content/site.yaml ne se lit pas : « jalon check » dit pourquoi.",
          en: "content/site.yaml cannot be read: 'jalon check' says why."))
    }
    return settings
  }

  /// All of them, in order.
  var cohorts: [String] { Set(declared).union(files.keys).sorted() }

  /// `site` of every progress file.
  /// - Throws: `CommandRefusal` where site.yaml names none.
  var siteID: String {
    get throws {
      if let id = settings.id?.value, !id.isEmpty { return id }
      throw CommandRefusal(
        LocalizedText(
          fr: "Le site n'a pas d'identifiant : écrivez par exemple « identifiant: mon-site » dans content/site.yaml.",
          en: "The site has no id: write for instance 'id: my-site' in content/site.yaml."))
    }
  }

  /// Lists with mistakes are not changed: a command would build on what it has not understood.
  func requireSoundLists() throws {
    guard diagnostics.contains(where: { $0.severity == .error }) else { return }
    throw CommandRefusal(
      LocalizedText(
        fr: "Les listes ont des erreurs : « jalon learners list » les montre. Rien n'est changé.",
        en: "The lists have mistakes: 'jalon learners list' shows them. Nothing is changed."))
  }

  func table(of cohort: String) throws -> LearnersTable {
    let file =
      files[cohort]
      ?? SourceFile(path: store.path.appending("\(cohort).csv"), bytes: Array(LearnersTable.headerLine.utf8))
    guard let table = LearnersTable(file) else {
      throw CommandRefusal(
        LocalizedText(fr: "\(file.path) ne se lit pas.", en: "\(file.path) cannot be read."))
    }
    return table
  }

  func learner(_ code: String, in cohort: String) -> Learner? { learners[cohort]?.first { $0.code == code } }

  static func progressFile(_ code: String, in cohort: String) -> String { "\(cohort)/\(code).json" }

  /// Where what was received of a learner is kept.
  static func receivedFolder(_ code: String, in cohort: String) -> String { "received/\(cohort)/\(code)" }

  /// A learner's progress, whatever is wrong with it.
  func progress(_ code: String, in cohort: String) -> Progress? {
    store.source(Self.progressFile(code, in: cohort)).flatMap { ProgressDecoder.decode($0).progress }
  }
}
