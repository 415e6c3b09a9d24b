import JalonCore

extension RuleID {
  /// A page holds no tags of Jekyll's templates.
  package static let markdownJekyllAbsent = RuleID("markdown-jekyll-absent")
}

/// Takes the tags of Jekyll's templates out, `{% include … %}`, and what stands between `{% comment %}` and its end.
struct JekyllReader {
  private let file: SourceFile
  private var first: Int?
  /// The text of a comment that is not yet closed.
  private var comment: Int?
  private var touched: [Int] = []

  // A tag ends in its paragraph; thousands of them that do not are read in linear time.
  private static let mostNodes = 64

  init(_ file: SourceFile) { self.file = file }

  mutating func read(
    _ candidates: [LineStart], in document: Document, _ edits: inout TreeEdits
  ) -> [Diagnostic] {
    for candidate in candidates where !edits.drops(candidate.text) { read(candidate, in: document, &edits) }
    for paragraph in touched where document.children(of: paragraph).allSatisfy(edits.drops) { edits.drop(paragraph) }
    return first.map { [Self.diagnostic(at: document.range(of: $0))] } ?? []
  }

  private mutating func read(_ candidate: LineStart, in document: Document, _ edits: inout TreeEdits) {
    let text = document.text[document.nodes[candidate.text].literal]
    guard text.starts(with: "{%".utf8), document.nodes[candidate.parent].kind == .paragraph,
      let last = last(of: candidate, in: document)
    else { return }
    if first == nil { first = candidate.text }
    if touched.last != candidate.parent { touched.append(candidate.parent) }
    drop(candidate.text, through: last, candidate, in: document, &edits)
    switch Self.name(of: text) {
    case "comment": if comment == nil { comment = candidate.text }
    case "endcomment":
      if let start = comment { Self.drop(start, through: last, in: document, &edits) }
      comment = nil
    default: break
    }
  }

  /// The text in which the tag ends.
  private func last(of candidate: LineStart, in document: Document) -> Int? {
    var index = candidate.text
    let limit = min(document.nodes[candidate.parent].end, candidate.text + Self.mostNodes)
    while index < limit {
      let node = document.nodes[index]
      if node.kind == .text, document.text[node.literal].reversed().drop(while: { $0 == 0x20 }).starts(with: "}%".utf8)
      {
        return index
      }
      index = node.end
    }
    return nil
  }

  private func drop(
    _ start: Int, through last: Int, _ candidate: LineStart, in document: Document, _ edits: inout TreeEdits
  ) {
    Self.drop(start, through: last, in: document, &edits)
    candidate.dropLine(in: document, &edits)
    let next = document.nodes[last].end
    if candidate.isFirst(in: document), next < document.nodes[candidate.parent].end, document.nodes[next].isBreak {
      edits.drop(next)
    }
  }

  /// Drops every node that lies between two, both included; what holds the last one stays.
  private static func drop(_ start: Int, through last: Int, in document: Document, _ edits: inout TreeEdits) {
    var index = start
    while index <= last {
      if document.nodes[index].end <= last + 1 {
        edits.drop(index)
        index = document.nodes[index].end
      } else {
        index += 1
      }
    }
  }

  private static func name(of tag: ArraySlice<UInt8>) -> String {
    let words = tag.dropFirst(2).drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    return String(decoding: words.prefix { $0 != 0x20 && $0 != UInt8(ascii: "%") }, as: UTF8.self)
  }

  private static func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .markdownJekyllAbsent, .note, at: range,
      LocalizedText(
        fr: "balises « {% … %} » de Jekyll laissées de côté", en: "tags '{% … %}' of Jekyll left out"),
      explanation: LocalizedText(
        fr: "Jalon ne les lit pas. Écrivez à leur place ce qu'elles affichaient, ou supprimez-les.",
        en: "Jalon does not read them. Write in their place what they showed, or delete them."))
  }
}
