import JalonCore

/// Reads kramdown's attribute lists, lines like `{: .challenge}`: the older lessons of the Carpentries make blocks of
/// quotes with them. Any other list is taken out: what it says is how another site looks.
///
/// cmark reads such a line as the end of the paragraph above it, in whatever quotes that one stands; how many `>` the
/// line itself has says which quote it speaks of.
struct KramdownReader {
  private let file: SourceFile
  /// Paragraphs that lose a line, in order: those that lose all go.
  private var touched: [Int] = []

  init(_ file: SourceFile) { self.file = file }

  mutating func read(_ candidates: [LineStart], in document: inout Document, _ edits: inout TreeEdits) {
    for candidate in candidates where !edits.drops(candidate.text) && candidate.isWholeLine(in: document) {
      guard let attributes = Self.attributes(document.text[document.nodes[candidate.text].literal]) else { continue }
      if case .tableCell = document.nodes[candidate.parent].kind {
        dropRow(of: candidate, in: document, &edits)
        continue
      }
      if let target = target(of: candidate, in: document) { apply(attributes, to: target, in: &document, candidate) }
      if let list = contents(at: candidate, in: document) { edits.drop(list) }
      candidate.dropLine(in: document, &edits)
      if touched.last != candidate.parent { touched.append(candidate.parent) }
    }
    for paragraph in touched where document.children(of: paragraph).allSatisfy(edits.drops) { edits.drop(paragraph) }
  }

  private static func attributes(_ text: ArraySlice<UInt8>) -> Attributes? {
    let text = String(decoding: text, as: UTF8.self)[...].trimmed
    guard text.hasPrefix("{:"), text.last == "}", text.utf8.count < 400 else { return nil }
    var reader = AttributesReader(text.dropFirst().dropLast())
    // `{:toc}` has a name of kramdown's own.
    _ = reader.read()
    return reader.attributes
  }

  private func target(of candidate: LineStart, in document: Document) -> Int? {
    let depth = quoteDepth(ofLineAt: document.nodes[candidate.text].range.lowerBound)
    if depth < candidate.quotes.count { return candidate.quotes[depth] }
    return candidate.isFirst(in: document) ? candidate.previous : nil
  }

  private func quoteDepth(ofLineAt offset: Int) -> Int {
    file.bytes[file.lineStarts[file.line(at: offset)]...]
      .prefix { $0 == UInt8(ascii: ">") || $0 == 0x20 || $0 == 0x09 }
      .count { $0 == UInt8(ascii: ">") }
  }

  private func apply(_ read: Attributes, to target: Int, in document: inout Document, _ candidate: LineStart) {
    switch document.nodes[target].kind {
    case .blockQuote:
      guard let index = read.classes.firstIndex(where: { DirectiveName(spelling: $0) != nil }),
        let name = DirectiveName(spelling: read.classes[index])
      else { return }
      var attributes = read
      let spelling = attributes.classes.remove(at: index)
      document.makeDirective(
        of: target, name, spelling, attributes, openedAt: SourceRange(file.path, firstLine(of: target, in: document)))
    case .codeBlock where document.nodes[target].title.isEmpty:
      guard let language = read.classes.first(where: { $0.hasPrefix("language-") }) else { return }
      let start = document.text.count
      document.text.append(contentsOf: language.dropFirst("language-".count).utf8)
      document.nodes[target].title = start..<document.text.count
    case .heading: if let id = read.id { document.setID(id, ofHeading: target) }
    default: return
    }
  }

  /// A list of one line that stands for a table of contents, `* TOC` and `{:toc}`: every page has its own.
  private func contents(at candidate: LineStart, in document: Document) -> Int? {
    guard document.text[document.nodes[candidate.text].literal].starts(with: "{:toc".utf8) else { return nil }
    let list = candidate.isFirst(in: document) ? candidate.previous : candidate.grandparent.map { $0 - 1 }
    // In the document itself, nothing stands before.
    guard let list, list >= 0, case .list = document.nodes[list].kind, document.children(of: list).count == 1 else {
      return nil
    }
    return list
  }

  private func firstLine(of node: Int, in document: Document) -> Range<Int> {
    let range = document.nodes[node].range
    let end = file.bytes[range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    return range.lowerBound..<end
  }

  // Below a table, the line is one more row of it.
  private func dropRow(of candidate: LineStart, in document: Document, _ edits: inout TreeEdits) {
    guard let row = candidate.grandparent, candidate.parent == row + 1,
      document.children(of: row).dropFirst().allSatisfy({ document.nodes[$0].end == $0 + 1 })
    else { return }
    edits.drop(row)
  }
}
