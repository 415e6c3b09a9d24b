import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// The first quiz of a text, as the tests write it.
struct DrawnQuiz {
  let file: SourceFile
  let document: Document
  let directive: Directive
  let quiz: Quiz

  init(_ text: String) throws {
    let file = Drawing.file(text, "a.md")
    let document = MarkdownParser.parse(file, body: 0..<file.bytes.count).document
    self.init(try #require(document.directives.first), in: document, of: file)
  }

  init(_ directive: Directive, in document: Document, of file: SourceFile) {
    self.file = file
    self.document = document
    self.directive = directive
    quiz = Quiz(directive, in: document)
  }

  var diagnostics: String {
    Drawing.diagnostics(QuizDiagnostics(quiz, directive, in: document, of: file).all, in: file)
  }

  /// Its kind and stem, a line for each choice, then what stands around.
  var drawing: String {
    let kind = quiz.question?.kind.rawValue ?? "no question"
    var lines = ["\(quiz.id ?? "no id"), \(kind): \(quiz.stemText(in: document))"]
    lines += (quiz.question?.lines ?? []).map(line)
    if case .matching(let pairs, let options) = quiz.question {
      lines += pairs.map { "\($0.prompt?.text ?? "nothing") = \($0.answer)" }
      lines.append("options: " + options.joined(separator: " / "))
    }
    if case .trueFalse(_, _, let isTrue) = quiz.question { lines.append("the statement is \(isTrue)") }
    if case .number(_, _, let unit?) = quiz.question { lines.append("unit \(unit)") }
    for (name, nodes) in [
      ("hint", quiz.hints), ("explanation", quiz.explanations), ("solution", quiz.solutions), ("remark", quiz.remarks),
    ] { lines += nodes.map { "\(name) \(words([$0]))" } }
    return lines.joined(separator: "\n")
  }

  private func line(_ line: QuizLine) -> String {
    let feedback = line.feedback.isEmpty ? "" : " → \(words(line.feedback))"
    let isRight = quiz.question?.right.contains(line.number) ?? false
    var mark = isRight ? "right " : "wrong "
    if let kind = quiz.question?.kind, [.matching, .ordering].contains(kind) { mark = "" }
    return "\(line.number) \(mark)\(line.text)\(bounds(of: line))\(feedback)"
  }

  private func bounds(of line: QuizLine) -> String {
    guard case .number(let accepted, let anticipated, _) = quiz.question,
      let number = (accepted + anticipated).first(where: { $0.line.number == line.number })
    else { return "" }
    return " [\(number.range.bounds.lowerBound) \(number.range.bounds.upperBound)]"
  }

  private func words(_ nodes: [Int]) -> String {
    nodes.map { document.plainText(of: $0..<document.nodes[$0].end) }.joined(separator: " ")
  }
}

/// A quiz, what is read of it and what its author is told.
struct QuizCase: CustomTestStringConvertible, Sendable {
  let name: String
  let input: String
  let quiz: String
  var diagnostics = ""
  var testDescription: String { name }

  func check() throws {
    let drawn = try DrawnQuiz(input)
    #expect(drawn.drawing == quiz)
    #expect(drawn.diagnostics == diagnostics)
  }
}
