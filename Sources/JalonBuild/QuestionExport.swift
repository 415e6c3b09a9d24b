import JalonCore
import JalonCurriculum
import JalonSyntax

/// A lesson's quizzes in a format of other tools: what `jalon export` writes.
public struct QuestionExport: Sendable {
  /// The GIFT file.
  public let text: String
  /// How many questions are in it.
  public let count: Int
  private let losses: [(id: String, loss: LocalizedText)]
  private let diagnostics: [Diagnostic]
  private let language: MessageLanguage

  /// - Throws: `FileSystemError` when the lesson cannot be read.
  public init(of path: String, language: MessageLanguage) throws {
    let sources = DiskFileSystem(root: "")
    let absolute = ProjectPath(SiteFolder.absolute(path))
    let read = SourceFile(path: absolute, bytes: try sources.read(absolute))
    self.language = language
    if let problem = TextEncoding.problem(in: read) {
      (text, count, losses, diagnostics) = ("", 0, [], [problem])
      return
    }
    let (tree, problems) = MarkdownParser.parse(read, body: FrontMatter.split(read).bodyStart..<read.bytes.count)
    let (banks, bankProblems) = QuestionBanks(sources, language: language.language).read(for: tree, of: read)
    var exports = Self.exports(of: tree, in: read)
    for (_, bank) in banks { exports += bank.exports }
    let questions = exports.compactMap(\.export.question)
    text = GIFTWriter.text(of: questions)
    count = questions.count
    losses = exports.flatMap { export in export.export.losses.map { (export.id, $0) } }
    diagnostics = (problems + bankProblems).filter { $0.severity == .error }
  }

  public var hasErrors: Bool { !diagnostics.isEmpty }

  /// - Throws: `FileSystemError` when the machine refuses.
  public func write(to output: String) throws {
    let path = ProjectPath(SiteFolder.absolute(output))
    try OutputFolder(path: "/" + path.parent.string).write(Array(text.utf8), to: path.name)
  }

  /// What Moodle will not have, one a line; and what could not be read.
  public var report: String {
    let lines = losses.map { "\($0.id): \($0.loss[language])\n" }.joined()
    let text = TextReport(isColoured: false).text(for: diagnostics, language: language.language) { path in
      (try? DiskFileSystem(root: "").read(path)).map { SourceFile(path: path, bytes: $0) }
    }
    return lines + text
  }

  private static func exports(of tree: Document, in file: SourceFile) -> [(id: String, export: QuizExport)] {
    tree.directives.filter { $0.name == .quiz }.enumerated().map { index, directive in
      let quiz = Quiz(directive, in: tree)
      return (quiz.id ?? "\(index + 1)", QuizExport(quiz, rank: index + 1, in: tree, of: file))
    }
  }
}
