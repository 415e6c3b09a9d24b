import JalonCore

/// Puts libyaml's events together into a tree, with a stack of its own: authors decide how deep they nest.
struct YAMLComposer {
  private let text: YAMLText
  private let looksForTraps: Bool
  private var stack: [YAMLFrame] = []
  private var root: DataNode?
  private var documents = 0
  private var diagnostics: [Diagnostic] = []

  /// Depth of nesting beyond which nothing is read.
  static let nestingLimit = 64

  enum Outcome {
    case composed(DataNode?, [Diagnostic])
    case problem(YAMLProblem)
  }

  private init(_ text: YAMLText, looksForTraps: Bool) {
    self.text = text
    self.looksForTraps = looksForTraps
  }

  static func compose(_ text: YAMLText, lookingForTraps looksForTraps: Bool = true) -> Outcome {
    var composer = YAMLComposer(text, looksForTraps: looksForTraps)
    return composer.compose()
  }

  private mutating func compose() -> Outcome {
    let reader = YAMLEventReader(text.bytes)
    while true {
      switch reader.next() {
      case .failure(let failure): return .problem(failure.problem)
      case .success(let event):
        if looksForTraps, let trap = trap(in: event) { return .problem(trap) }
        guard take(event) else { return .composed(root, diagnostics) }
      }
    }
  }
}

extension YAMLComposer {
  /// False when there is nothing more to read.
  private mutating func take(_ event: YAMLEvent) -> Bool {
    if event.isAnchored { report(.anchor, at: event.bytes.lowerBound) }
    if event.isTagged { report(.tag, at: event.bytes.lowerBound) }
    switch event.kind {
    case .streamStart, .documentEnd: break
    case .streamEnd: return false
    case .documentStart:
      documents += 1
      guard documents == 1 else {
        diagnostics.append(YAMLWording.severalDocuments(at: text.range(event.bytes)))
        return false
      }
    case .alias:
      report(.alias, at: event.bytes.lowerBound)
      let name = String(decoding: text.file.bytes[text.range(event.bytes).bytes], as: UTF8.self)
      add(DataNode(.scalar(DataScalar(name, .plain)), at: text.range(event.bytes)))
    case .scalar(let scalar):
      add(DataNode(.scalar(scalar), at: text.range(trimmed(event.bytes, scalar.style))))
    case .sequenceStart(let isFlow):
      return open(YAMLFrame(isMapping: false, isFlow: isFlow, start: event.bytes.lowerBound))
    case .mappingStart(let isFlow):
      return open(YAMLFrame(isMapping: true, isFlow: isFlow, start: event.bytes.lowerBound))
    case .collectionEnd: close(end: event.bytes.upperBound)
    }
    return true
  }

  private mutating func open(_ frame: YAMLFrame) -> Bool {
    guard stack.count < Self.nestingLimit else {
      let place = text.range(frame.start..<frame.start + 1)
      diagnostics.append(YAMLWording.tooDeep(limit: Self.nestingLimit, at: place))
      root = nil
      return false
    }
    stack.append(frame)
    return true
  }

  private mutating func close(end: Int) {
    guard let frame = stack.popLast() else { return }
    let start = text.fileOffset(of: frame.start)
    // libyaml ends a block where the next one begins, blank lines included.
    let last = frame.isFlow ? text.fileOffset(of: end) : frame.end ?? start
    add(DataNode(frame.content, at: SourceRange(text.file.path, start..<max(start, last))))
  }

  private mutating func add(_ node: DataNode) {
    guard !stack.isEmpty else {
      root = node
      return
    }
    if let diagnostic = stack[stack.count - 1].add(node) { diagnostics.append(diagnostic) }
  }

  // Block scalars end after their last line break.
  private func trimmed(_ bytes: Range<Int>, _ style: DataScalar.Style) -> Range<Int> {
    guard style == .literal || style == .folded else { return bytes }
    var end = bytes.upperBound
    while end > bytes.lowerBound, let byte = text[end - 1], byte <= 0x20 { end -= 1 }
    return bytes.lowerBound..<end
  }

  private mutating func report(_ reference: YAMLWording.Reference, at start: Int) {
    var end = start
    while let byte = text[end], byte > 0x20 { end += 1 }
    let place = text.range(start..<end)
    let written = String(decoding: text.file.bytes[place.bytes], as: UTF8.self)
    diagnostics.append(YAMLWording.reference(reference, written, at: place))
  }
}

// What YAML reads without complaint, but not as a trainer means it.
extension YAMLComposer {
  private func trap(in event: YAMLEvent) -> YAMLProblem? {
    let found: Range<Int>?
    switch event.kind {
    case .mappingStart(isFlow: true): found = placeholder(at: event.bytes.lowerBound)
    case .scalar(let scalar) where event.isTagged: found = tagged(scalar, at: event.bytes)
    case .scalar(let scalar) where scalar.style == .plain:
      found = cutByComment(scalar, at: event.bytes) ?? cutByComma(scalar, at: event.bytes)
    default: found = nil
    }
    return found.map { YAMLProblem(offset: $0.lowerBound, kind: .trap($0, key: stack.last?.lastKey)) }
  }

  private var isInFlow: Bool { stack.last?.isFlow ?? false }

  /// `{{fait:acre-delai}} jours`, which is a mapping in a mapping to YAML.
  private func placeholder(at start: Int) -> Range<Int>? {
    guard text[start] == UInt8(ascii: "{"), text[start + 1] == UInt8(ascii: "{") else { return nil }
    return start..<endOfText(from: start)
  }

  /// `!Attention aux dates`, which is a tag to YAML.
  private func tagged(_ scalar: DataScalar, at bytes: Range<Int>) -> Range<Int>? {
    bytes.lowerBound..<endOfText(from: bytes.lowerBound)
  }

  /// The end of a value, or of a key where a line begins.
  private func endOfText(from start: Int) -> Int {
    let end = endOfLine(from: start, stoppingInFlow: isInFlow)
    var before = start - 1
    while text[before] == 0x20 { before -= 1 }
    guard before < 0 || text[before] == 0x0A || text[before] == 0x0D else { return end }
    return (start..<end).first { text[$0] == UInt8(ascii: ":") && isBlank($0 + 1) } ?? end
  }

  /// `Prix #1`, of which YAML keeps `Prix`; but `12 #places` is a number and a comment.
  private func cutByComment(_ scalar: DataScalar, at bytes: Range<Int>) -> Range<Int>? {
    guard !isInFlow else { return nil }
    var index = bytes.upperBound
    while text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    guard text[index] == UInt8(ascii: "#"), index > bytes.upperBound, let next = text[index + 1] else { return nil }
    let isWord = next > 0x20 && next != UInt8(ascii: "#") && next != UInt8(ascii: "-") && next != UInt8(ascii: "!")
    guard isWord, scalar.text.isEmpty || scalar.text.contains(where: \.isLetter) else { return nil }
    return (scalar.text.isEmpty ? index : bytes.lowerBound)..<endOfLine(from: index, stoppingInFlow: false)
  }

  /// `{part: 21,2 %}`, where YAML reads a key `2 %` without a value.
  private func cutByComma(_ scalar: DataScalar, at bytes: Range<Int>) -> Range<Int>? {
    guard let frame = stack.last, frame.isMapping, frame.isFlow, frame.expectsKey, let before = frame.lastScalar,
      text[bytes.lowerBound - 1] == UInt8(ascii: ","), text[bytes.upperBound] != UInt8(ascii: ":"),
      let first = scalar.text.utf8.first, (0x30...0x39).contains(first), let last = before.text.utf8.last,
      (0x30...0x39).contains(last), before.style == .plain
    else { return nil }
    return (bytes.lowerBound - 1 - before.text.utf8.count)..<bytes.upperBound
  }

  private func isBlank(_ offset: Int) -> Bool {
    text[offset].map(YAMLLine.isBlank) ?? true
  }

  private func endOfLine(from start: Int, stoppingInFlow isInFlow: Bool) -> Int {
    var end = start
    var depth = 0
    while let byte = text[end], byte != 0x0A, byte != 0x0D {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if isInFlow, depth < 0 || depth == 0 && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")) { break }
      if byte == UInt8(ascii: "#"), end > start, isBlank(end - 1), isBlank(end + 1) { break }
      end += 1
    }
    while end > start, let byte = text[end - 1], byte <= 0x20 { end -= 1 }
    return end
  }
}
