import JalonCore

/// Guesses what an author meant where YAML gives up. Each candidate is a set of edits; the parser keeps the first
/// that lets it read on.
struct YAMLRepair {
  private let text: YAMLText
  private let problem: YAMLProblem
  private var file: SourceFile { text.file }

  init(_ text: YAMLText, _ problem: YAMLProblem) {
    self.text = text
    self.problem = problem
  }

  /// The likeliest first.
  func candidates() -> [Candidate] {
    if case .trap(let bytes, let key) = problem.kind {
      return [Candidate([quoting(text.range(bytes).bytes, key: key)])]
    }
    let line = self.line(problemLine)
    let before = lineBefore(problemLine)
    var candidates: [Candidate] = []
    if let tabs = tabs() { candidates.append(tabs) }
    candidates += (quotings(of: line) + missingSpaces(in: line)).map(mustReadOn)
    if let before {
      candidates += missingSpaces(in: before) + continuation(line, after: before) + alignment(of: line, with: before)
    }
    candidates += unclosedQuotes(upTo: problemLine)
    if let contextLine, contextLine.range != line.range { candidates += quotings(of: contextLine) }
    return candidates + unclosedBrackets(upTo: problemLine)
  }

  /// The last resort: a line is left out, preferably one without a key, of which YAML complains at its neighbour.
  func droppings() -> [Candidate] {
    let culprits = [line(problemLine), lineBefore(problemLine), contextLine].compactMap { $0 }
    return (culprits.filter(\.isStray) + culprits.filter { !$0.isStray }).map(dropping)
  }

  struct Candidate {
    let edits: [YAMLEdit]
    /// Kept only if the text can then be read beyond this offset of the file.
    var mustReadTo: Int?

    init(_ edits: [YAMLEdit], mustReadTo: Int? = nil) {
      self.edits = edits
      self.mustReadTo = mustReadTo
    }
  }
}

extension YAMLRepair {
  private func line(_ number: Int) -> YAMLLine { YAMLLine(file, number, within: text.slice) }

  private var firstLine: Int { file.line(at: text.slice.lowerBound) }

  /// The line of the problem; at the end of the text, the last one that says something.
  private var problemLine: Int {
    let offset = min(text.fileOffset(of: problem.offset), max(text.slice.lowerBound, text.slice.upperBound - 1))
    var number = file.line(at: offset)
    while number > firstLine, line(number).isEmpty { number -= 1 }
    return number
  }

  private var contextLine: YAMLLine? {
    problem.context.map { line(file.line(at: text.fileOffset(of: $0))) }
  }

  private func lineBefore(_ number: Int) -> YAMLLine? {
    var number = number - 1
    while number >= firstLine {
      let line = line(number)
      if !line.isEmpty, file.bytes[line.indented] != UInt8(ascii: "#") { return line }
      number -= 1
    }
    return nil
  }

  private func mustReadOn(_ candidate: Candidate) -> Candidate {
    Candidate(candidate.edits, mustReadTo: text.fileOffset(of: problem.offset))
  }

  private func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(file.path, bytes) }

  private func quoting(_ bytes: Range<Int>, key: String?) -> YAMLEdit {
    let written = String(decoding: file.bytes[bytes], as: UTF8.self)
    let quoted = YAMLQuoting.quoted(YAMLQuoting.meaning(of: written))
    return YAMLEdit(
      bytes: bytes, replacement: quoted, diagnostic: YAMLWording.needsQuotes(key, quoted, at: range(bytes)))
  }

  private func quotings(of line: YAMLLine) -> [Candidate] {
    guard !line.value.isEmpty, !line.isStray else { return [] }
    var candidates: [Candidate] = []
    let segments = YAMLFlowSegments.illFormed(in: line)
    if !segments.isEmpty { candidates.append(Candidate(segments.map { quoting($0.value, key: $0.key) })) }
    let isQuoted = "\"'".utf8.contains(file.bytes[line.value.lowerBound]) && !line.hasBrokenQuotes
    let isEscaped = isQuoted && file.bytes[line.value].contains(UInt8(ascii: "\\"))
    if !isQuoted && line.unclosedBracket == nil || isEscaped {
      candidates.append(Candidate([quoting(line.value, key: line.keyText)]))
    }
    return candidates
  }

  /// Tabs and no-break spaces at the start of lines, all at once.
  private func tabs() -> Candidate? {
    var edits: [YAMLEdit] = []
    for number in firstLine...file.line(at: max(text.slice.lowerBound, text.slice.upperBound - 1)) {
      let line = line(number)
      let white = line.range.lowerBound..<line.indented
      guard !line.isEmpty, file.bytes[white].contains(where: { $0 != 0x20 }) else { continue }
      var spaces = ""
      for scalar in line.text(white).unicodeScalars { spaces += scalar == "\t" ? "  " : " " }
      edits.append(
        YAMLEdit(
          bytes: white, replacement: spaces, diagnostic: YAMLWording.tabs(at: range(white), replacement: spaces)))
    }
    return edits.isEmpty ? nil : Candidate(edits)
  }

  /// `titre:Étude`, and `titre:` with a no-break space.
  private func missingSpaces(in line: YAMLLine) -> [Candidate] {
    guard line.key == nil else { return [] }
    let bytes = file.bytes
    for index in line.content..<line.range.upperBound where bytes[index] == UInt8(ascii: ":") {
      let next = index + 1
      guard index > line.content, next < line.range.upperBound, bytes[next] != UInt8(ascii: "/") else { return [] }
      let key = line.text(line.content..<index)
      let isWord = key.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || " -_'’".unicodeScalars.contains($0) }
      guard isWord, key.utf8.count <= 40, isWordOrQuote(bytes[next]) else { return [] }
      let place = next..<(YAMLLine.noBreakSpace(bytes, next) ? next + 2 : next)
      let edit = YAMLEdit(
        bytes: place, replacement: " ", diagnostic: YAMLWording.missingSpace(after: key, at: range(place)))
      return [Candidate([edit])]
    }
    return []
  }

  private func isWordOrQuote(_ byte: UInt8) -> Bool {
    byte >= 0x80 || !Folding.asciiLetters(of: Unicode.Scalar(byte)).isEmpty || "\"'".utf8.contains(byte)
  }

  /// A text that goes on over several lines, one of which holds « : ».
  private func continuation(_ line: YAMLLine, after before: YAMLLine) -> [Candidate] {
    guard line.content == line.indented else { return [] }
    let isProse = line.key.map { key in YAMLLine.isBlank(file.bytes[key.upperBound - 1]) } ?? true
    guard isProse, line.column > before.range.lowerBound.distance(to: before.indented) else { return [] }
    var number = file.line(at: before.range.lowerBound)
    var first = before
    while first.key == nil, first.content == first.indented, number > firstLine, let earlier = lineBefore(number) {
      first = earlier
      number = file.line(at: earlier.range.lowerBound)
    }
    guard !first.value.isEmpty, !"\"'[{|>".utf8.contains(file.bytes[first.value.lowerBound]) else { return [] }
    return [Candidate([quoting(first.value.lowerBound..<line.range.upperBound, key: first.keyText)])]
  }

  /// A key that stands one space too far, or one too near.
  private func alignment(of line: YAMLLine, with before: YAMLLine) -> [Candidate] {
    guard let key = line.keyText, line.content == line.indented, line.column != before.column else { return [] }
    let white = line.range.lowerBound..<line.indented
    let spaces = String(repeating: " ", count: before.column)
    let diagnostic = YAMLWording.misaligned(
      key, at: range(line.key ?? line.value), fixing: range(white), replacement: spaces)
    let edit = YAMLEdit(bytes: white, replacement: spaces, diagnostic: diagnostic)
    return [Candidate([edit], mustReadTo: line.range.upperBound)]
  }

  /// The nearest line above whose quotation marks are not closed, which made YAML swallow what follows.
  private func unclosedQuotes(upTo last: Int) -> [Candidate] {
    for number in stride(from: last, through: firstLine, by: -1) {
      let line = line(number)
      if line.hasBrokenQuotes, !line.isStray { return [Candidate([quoting(line.value, key: line.keyText)])] }
    }
    return []
  }

  private func unclosedBrackets(upTo last: Int) -> [Candidate] {
    for number in stride(from: last, through: firstLine, by: -1) {
      let line = line(number)
      guard let closing = line.unclosedBracket, !line.isStray else { continue }
      let end = line.value.upperBound..<line.value.upperBound
      let closingText = String(decoding: [closing], as: UTF8.self)
      let opening = line.value.lowerBound..<line.value.lowerBound + 1
      let diagnostic = YAMLWording.unclosedBracket(closingText, at: range(opening), end: range(end))
      return [Candidate([YAMLEdit(bytes: end, replacement: closingText, diagnostic: diagnostic)])]
    }
    return []
  }

  private func dropping(_ line: YAMLLine) -> Candidate {
    var reason = "unreadable"
    if case .syntax(let text) = problem.kind { reason = text }
    let said = line.indented..<line.range.upperBound
    return Candidate([
      YAMLEdit(
        bytes: line.range, replacement: "", diagnostic: YAMLWording.unreadableLine(reason, at: range(said)))
    ])
  }
}
