import JalonCore
import JalonSyntax

extension ProjectParser {
  /// The plain-language versions by the path of their lesson; those without one are reported.
  func simpleLessons(
    at paths: [ProjectPath], of lessons: Set<ProjectPath>, in tree: SourceTree, _ documents: DocumentParser
  ) async throws -> (
    lessons: [ProjectPath: ParsedSimpleLesson], diagnostics: [Diagnostic], suppressions: [Suppression]
  ) {
    let readings = try await parse(paths) { try simple($0, documents) }
    var found: [ProjectPath: ParsedSimpleLesson] = [:]
    var diagnostics = readings.flatMap(\.diagnostics)
    for simple in readings.compactMap(\.value) {
      let twin = simple.document.path
      let original = SimpleFiles.original(of: twin)
      if lessons.contains(original) {
        found[original] = simple
      } else if tree.contains(original) {
        diagnostics.append(.unpublishedOriginal(of: twin))
      } else {
        let siblings = lessons.filter { $0.parent == twin.parent }.map(\.name)
        diagnostics.append(.noOriginal(of: twin, near: NearMiss.nearest(to: original.name, among: siblings)))
      }
    }
    return (found, diagnostics, readings.flatMap(\.suppressions))
  }

  private func simple(_ file: SourceFile, _ documents: DocumentParser) throws -> Reading<ParsedSimpleLesson> {
    let front = FrontMatter.split(file)
    let head = SimpleFrontMatterDecoder.decode(file, front)
    if head.value?.isDraft == true, !includesDrafts { return Reading(value: nil, diagnostics: []) }
    let (document, diagnostics) = documents.parse(
      file, body: front.bodyStart..<file.bytes.count, as: .simpleLesson,
      head: InspectedDocument.Head(
        title: head.value?.title, summary: head.value?.summary, duration: head.value?.duration))
    let original = SimpleFiles.original(of: file.path)
    let lesson = try? sources.read(original)
    let record = (try? sources.read(SimpleFiles.record(of: file.path))).flatMap { SimpleRecord($0) }
    return Reading(
      value: head.value.map {
        ParsedSimpleLesson(
          frontMatter: $0, document: document, record: record,
          lessonDigest: lesson.map { SimpleRecord.digest(of: SourceFile(path: original, bytes: $0)) } ?? "")
      }, diagnostics: head.diagnostics + diagnostics)
  }
}
