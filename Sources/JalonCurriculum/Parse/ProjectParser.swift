import JalonCore
import JalonSyntax

/// The second stage: every file read once, by itself, in parallel.
package struct ProjectParser: Sendable {
  let sources: any FileSystem
  private let inspect: DocumentParser.Inspection
  private let inspectData: DataInspection
  private let jobs: Int
  let includesDrafts: Bool

  /// Rules that look at the text of a data file.
  package typealias DataInspection = @Sendable (SourceFile) -> [Diagnostic]

  package init(
    _ sources: any FileSystem, inspect: @escaping DocumentParser.Inspection,
    inspectData: @escaping DataInspection = { _ in [] }, jobs: Int, includesDrafts: Bool
  ) {
    self.sources = sources
    self.inspect = inspect
    self.inspectData = inspectData
    self.jobs = jobs
    self.includesDrafts = includesDrafts
  }

  package func parse(_ tree: SourceTree) async throws -> (project: ParsedProject, diagnostics: [Diagnostic]) {
    var kinds: [ContentLayout.Kind: [ProjectPath]] = [:]
    var tooLarge: [Diagnostic] = []
    for entry in tree.entries {
      let kind = ContentLayout.kind(of: entry.path)
      if kind.isRead, let problem = TextSize.problem(entry.path, size: entry.size) {
        tooLarge.append(problem)
      } else {
        kinds[kind, default: []].append(entry.path)
      }
    }

    var reading = DataReading(sources, inspect: inspectData)
    let settings = try reading.settings(kinds[.settings]?.first)
    var project = ParsedProject(settings: settings, at: kinds[.settings]?.first ?? DataReading.settingsPath)
    try reading.readData(kinds, into: &project)
    let learners = try await LearnerReading(sources, jobs: jobs).read(settings)
    project.learners = learners.records

    let documents = DocumentParser(
      glossary: project.glossary, language: project.language, languageCode: project.languageCode,
      html: settings.rawHTML, sources: sources,
      inspect: inspect)
    let lessons = try await parse(kinds[.lesson] ?? []) { lesson($0, documents) }
    let modules = try await parse(kinds[.module] ?? []) { module($0, documents) }
    let pages = try await parse(kinds[.page] ?? []) { page($0, documents) }
    let timeZone = settings.timeZoneName
    let workshops = try await parse(kinds[.workshop] ?? []) { try workshop($0, documents, in: timeZone) }
    project.imageSizes = try await ImageReading(sources, jobs: jobs).sizes(
      of: (kinds[.media] ?? []).filter { !$0.isInside(settings.privateFolderPath) })
    let simple = try await simpleLessons(
      at: kinds[.simpleLesson] ?? [], of: Set(lessons.compactMap(\.value?.lesson.document.path)), in: tree, documents)
    project.modules = group(lessons.compactMap { $0.value?.with(simple.lessons) }, modules.compactMap(\.value))
    project.pages = pages.compactMap(\.value)
    project.workshops = workshops.compactMap(\.value)
    project.suppressions =
      reading.suppressions + lessons.flatMap(\.suppressions) + modules.flatMap(\.suppressions)
      + pages.flatMap(\.suppressions) + workshops.flatMap(\.suppressions) + simple.suppressions

    let published = Set(project.workshops.map(\.document.path))
    let orphans = try (kinds[.workshopHistory] ?? []).filter { !published.contains(Self.workshop(of: $0)) }
      .map { try orphan($0, isDraft: tree.contains(Self.workshop(of: $0))) }
    project.histories = orphans.compactMap(\.value)
    let strays = (kinds[.unknown] ?? []).filter { $0.isInside("content") && !$0.isInside(settings.privateFolderPath) }
    let diagnostics =
      tooLarge + reading.diagnostics + learners.diagnostics + lessons.flatMap(\.diagnostics)
      + modules.flatMap(\.diagnostics)
      + pages.flatMap(\.diagnostics) + workshops.flatMap(\.diagnostics) + strays.map(ContentLayout.unrecognised)
      + simple.diagnostics + orphans.flatMap(\.diagnostics)
    var identities = FreshIdentities(project)
    return (project, identities.settle(Self.onceForEachBank(diagnostics)))
  }

  /// Two pages that include one bank say the same of it.
  private static func onceForEachBank(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var said: Set<Diagnostic> = []
    return diagnostics.filter { diagnostic in
      guard let path = diagnostic.range?.path, ["gift", "txt"].contains(path.fileExtension) else { return true }
      return said.insert(diagnostic).inserted
    }
  }

  struct Reading<Value: Sendable>: Sendable {
    let value: Value?
    let diagnostics: [Diagnostic]
    var suppressions: [Suppression] = []
  }

  func parse<Value: Sendable>(
    _ paths: [ProjectPath], _ read: @escaping @Sendable (SourceFile) throws -> Reading<Value>
  ) async throws -> [Reading<Value>] {
    let sources = sources
    return try await Parallel.map(paths, jobs: jobs) { path in
      let file = SourceFile(path: path, bytes: try sources.read(path))
      if let problem = TextEncoding.problem(in: file) { return Reading(value: nil, diagnostics: [problem]) }
      var reading = try read(file)
      // A draft that is left out tells nothing, and silences nothing.
      if reading.value != nil { reading.suppressions = SuppressionReader.suppressions(in: file) }
      return reading
    }
  }
}

// MARK: - One file of each kind

extension ProjectParser {
  private struct FolderModule: Sendable {
    let folder: ProjectPath
    let frontMatter: ModuleFrontMatter
    let document: ParsedDocument
  }

  private struct FolderLesson: Sendable {
    let folder: ProjectPath
    let order: Int?
    var lesson: ParsedProject.ParsedLesson

    func with(_ simple: [ProjectPath: ParsedSimpleLesson]) -> FolderLesson {
      var copy = self
      copy.lesson.simple = simple[lesson.document.path]
      return copy
    }
  }

  private func lesson(_ file: SourceFile, _ documents: DocumentParser) -> Reading<FolderLesson> {
    let front = FrontMatter.split(file)
    let head = LessonFrontMatterDecoder.decode(file, front)
    if head.value?.isDraft == true, !includesDrafts { return Reading(value: nil, diagnostics: []) }
    let (document, diagnostics) = documents.parse(
      file, body: front.bodyStart..<file.bytes.count, as: .lesson,
      head: InspectedDocument.Head(
        title: head.value?.title, summary: head.value?.summary, duration: head.value?.duration))
    let (order, slug) = FileSlug.parse(file.path.stem)
    let lesson = head.value.map { ParsedProject.ParsedLesson(slug: slug, frontMatter: $0, document: document) }
    return Reading(
      value: lesson.map { FolderLesson(folder: file.path.parent, order: order, lesson: $0) },
      diagnostics: head.diagnostics + diagnostics
        + [FileSlug.diagnostic(for: file.path, name: file.path.stem, slug: slug)].compactMap { $0 })
  }

  private func module(_ file: SourceFile, _ documents: DocumentParser) -> Reading<FolderModule> {
    let front = FrontMatter.split(file)
    let head = ModuleFrontMatterDecoder.decode(file, front)
    let (document, diagnostics) = documents.parse(
      file, body: front.bodyStart..<file.bytes.count, as: .module,
      head: InspectedDocument.Head(title: head.value?.title, summary: head.value?.summary))
    return Reading(
      value: head.value.map { FolderModule(folder: file.path.parent, frontMatter: $0, document: document) },
      diagnostics: head.diagnostics + diagnostics)
  }

  private func page(_ file: SourceFile, _ documents: DocumentParser) -> Reading<ParsedProject.ParsedPage> {
    let front = FrontMatter.split(file)
    let head = PageFrontMatterDecoder.decode(file, front)
    if head.value?.isDraft == true, !includesDrafts { return Reading(value: nil, diagnostics: []) }
    let (document, diagnostics) = documents.parse(
      file, body: front.bodyStart..<file.bytes.count, as: .page,
      head: InspectedDocument.Head(title: head.value?.title, summary: head.value?.summary))
    let slug = FileSlug.slug(file.path.stem)
    return Reading(
      value: head.value.map { ParsedProject.ParsedPage(slug: slug, frontMatter: $0, document: document) },
      diagnostics: head.diagnostics + diagnostics
        + [FileSlug.diagnostic(for: file.path, name: file.path.stem, slug: slug)].compactMap { $0 })
  }

  private func workshop(
    _ file: SourceFile, _ documents: DocumentParser, in timeZone: String
  ) throws -> Reading<ParsedProject.ParsedWorkshop> {
    let front = FrontMatter.split(file)
    let head = WorkshopDecoder.decode(file, front, timeZone: timeZone)
    if head.value?.isDraft == true, !includesDrafts { return Reading(value: nil, diagnostics: []) }
    let (document, diagnostics) = documents.parse(
      file, body: front.bodyStart..<file.bytes.count, as: .workshop,
      head: InspectedDocument.Head(title: head.value?.title, summary: head.value?.summary))
    let history = try history(of: file.path)
    return Reading(
      value: head.value.map {
        ParsedProject.ParsedWorkshop(workshop: $0, document: document, history: history.value)
      }, diagnostics: head.diagnostics + diagnostics + history.diagnostics)
  }

  private static func workshop(of history: ProjectPath) -> ProjectPath {
    history.parent.appending(history.name.dropLast(".history.json".count) + ".md")
  }

  private func orphan(_ path: ProjectPath, isDraft: Bool) throws -> Reading<ParsedProject.ParsedHistory> {
    let workshop = Self.workshop(of: path)
    let history = try history(of: workshop)
    return Reading(
      value: history.value.map {
        ParsedProject.ParsedHistory(id: workshop.stem, path: path, history: $0, isDraft: isDraft)
      }, diagnostics: history.diagnostics + (isDraft ? [] : [.historyWithoutWorkshop(path)]))
  }

  private func history(of workshop: ProjectPath) throws -> Reading<WorkshopHistory> {
    let path = workshop.parent.appending(workshop.stem + ".history.json")
    guard let bytes = try? sources.read(path) else { return Reading(value: nil, diagnostics: []) }
    switch JSONParser.parse(bytes) {
    case .success(let json):
      let (history, diagnostics) = WorkshopHistory.decode(json, at: path)
      return Reading(value: history, diagnostics: diagnostics)
    case .failure(let error):
      let range = SourceRange(path, error.offset..<error.offset)
      return Reading(value: nil, diagnostics: [Diagnostic(.sessionHistoryValid, .error, at: range, error.summary)])
    }
  }

  /// Lessons under their module, in the order of their numbers, then of their names.
  private func group(_ lessons: [FolderLesson], _ modules: [FolderModule]) -> [ParsedProject.ParsedModule] {
    let byFolder = Dictionary(grouping: lessons, by: \.folder)
    let indexes = Dictionary(modules.map { ($0.folder, $0) }, uniquingKeysWith: { first, _ in first })
    let folders = Set(byFolder.keys).union(indexes.keys).sorted()
    return folders.map { folder in
      let index = indexes[folder]
      let lessons = (byFolder[folder] ?? []).sorted { left, right in
        let leftOrder = left.order ?? Int.max
        let rightOrder = right.order ?? Int.max
        return (leftOrder, left.lesson.document.path) < (rightOrder, right.lesson.document.path)
      }
      return ParsedProject.ParsedModule(
        slug: FileSlug.slug(folder.name), folder: folder,
        frontMatter: index?.frontMatter ?? ModuleFrontMatterDecoder.empty(in: folder), document: index?.document,
        lessons: lessons.map(\.lesson))
    }
  }
}
