import JalonCore

extension RuleID {
  /// A fenced block is closed by a line of colons in the same list, quote or page that opened it.
  package static let blockClosed = RuleID("block-closed")
  /// A line of colons alone closes a block that is open.
  package static let blockOpened = RuleID("block-opened")
  /// A fenced block carries a name that Jalon knows.
  package static let blockNameKnown = RuleID("block-name-known")
  /// Fenced blocks stand in one another at most 32 deep.
  package static let blockNestingLimited = RuleID("block-nesting-limited")
}

/// Pairs fences: an opening line starts a directive that holds its siblings up to its closing line.
struct BlockPairing {
  private let file: SourceFile
  private let end: Int
  // Nil: one too deep to be read, whose closing line is passed over.
  private var open: [Int?] = []
  /// Closing lines that stand inside of a list or a quote, by the block around it that they may have been meant for.
  private var closedTooFarIn: [Int: Stray] = [:]
  /// Blocks that a list or a quote ended, last first: a closing line further down may have been meant for them.
  private var closedTooFarOut: [Unclosed] = []
  private var messages: [Diagnostic?] = []
  /// The last line that closed a block inside each block: where one is missing, it is most likely above.
  private var lastClosed: [Int: Closed] = [:]

  private struct Closed {
    let directive: Int
    let fence: SourceRange
  }

  private struct Stray {
    let message: Int
    let fence: SourceRange
    let container: FenceContainer
  }

  private struct Unclosed {
    let message: Int
    let directive: Int
    let container: FenceContainer
  }

  private static let nestingLimit = 32

  init(file: SourceFile, end: Int) {
    self.file = file
    self.end = end
  }

  var openCount: Int { open.count }

  var diagnostics: [Diagnostic] { messages.compactMap { $0 } }
}

// MARK: - Opening and closing

extension BlockPairing {
  /// - Parameter openedBefore: how many blocks were open where the fence's own siblings begin.
  mutating func read(
    _ line: String, at start: Int, openedBefore: Int, in container: FenceContainer, of document: inout Document
  ) {
    let fence = SourceRange(file.path, start..<min(start + line.utf8.count, end))
    switch FenceLine(line) {
    case .opening(let opening): open(opening, fence, in: &document)
    case .closing: close(fence, openedBefore, container, in: &document)
    }
  }

  private mutating func open(_ opening: FenceLine.Opening, _ fence: SourceRange, in document: inout Document) {
    guard open.count < Self.nestingLimit else {
      open.append(nil)
      messages.append(FenceWording.tooDeep(Self.nestingLimit, fence))
      return
    }
    if opening.name == nil { messages.append(FenceWording.unknown(opening.spelling, fence)) }
    messages += opening.problems.map { $0.diagnostic(at: fence) }
    let index = document.nodes.count
    open.append(document.directives.count)
    document.nodes.append(
      MarkdownNode(
        kind: .directive(document.directives.count), end: index + 1, literal: 0..<0, title: 0..<0, range: fence.bytes))
    document.directives.append(
      Directive(
        name: opening.name, spelling: opening.spelling, attributes: opening.attributes, fence: fence, node: index))
  }

  private mutating func close(
    _ fence: SourceRange, _ openedBefore: Int, _ container: FenceContainer, in document: inout Document
  ) {
    guard open.count > openedBefore, let opened = open.popLast() else {
      return reportStray(fence, container, document)
    }
    guard let directive = opened else { return }
    if let around = open.last.flatMap({ $0 }) { lastClosed[around] = Closed(directive: directive, fence: fence) }
    let node = document.directives[directive].node
    document.nodes[node].end = document.nodes.count
    document.nodes[node].range = document.nodes[node].range.lowerBound..<fence.bytes.upperBound
  }

  /// Ends the blocks that were opened among siblings whose last one is read.
  mutating func closeAll(openedAfter count: Int, in container: FenceContainer, of document: inout Document) {
    while open.count > count, let opened = open.popLast() {
      guard let directive = opened else { continue }
      if open.count > count, let around = open.last.flatMap({ $0 }), isLikelyClosing(directive, of: around, document) {
        messages.append(FenceWording.opensAgain(document.directives[directive], document.directives[around], file))
        document.nodes[document.directives[around].node].end = document.nodes.count
        open.removeLast()
      } else {
        reportUnclosed(directive, container, document)
      }
      document.nodes[document.directives[directive].node].end = document.nodes.count
    }
  }
}

// MARK: - What does not match

extension BlockPairing {
  // One mistake, one message: a block that a list ends and the closing line after that list are told together.
  private mutating func reportStray(_ fence: SourceRange, _ container: FenceContainer, _ document: Document) {
    if let unclosed = closedTooFarOut.popLast() {
      messages[unclosed.message] = FenceWording.closedOutside(
        document.directives[unclosed.directive], of: unclosed.container, by: fence, file)
      return
    }
    messages.append(FenceWording.stray(fence))
    if container != .page, let around = open.last.flatMap({ $0 }), closedTooFarIn[around] == nil {
      closedTooFarIn[around] = Stray(message: messages.count - 1, fence: fence, container: container)
    }
  }

  /// `::: quiz` in a quiz, with nothing more: meant to close it, as in HTML.
  private func isLikelyClosing(_ inner: Int, of outer: Int, _ document: Document) -> Bool {
    let block = document.directives[inner]
    return block.name == document.directives[outer].name && block.name != nil && block.attributes.isEmpty
  }

  private mutating func reportUnclosed(_ directive: Int, _ container: FenceContainer, _ document: Document) {
    let block = document.directives[directive]
    if let stray = closedTooFarIn[directive] {
      messages[stray.message] = nil
      messages.append(FenceWording.closedInside(block, stray.container, by: stray.fence, file))
      return
    }
    let closed = lastClosed[directive].map { (document.directives[$0.directive], $0.fence) }
    messages.append(FenceWording.unclosed(block, lastClosed: closed, file))
    guard container != .page else { return }
    closedTooFarOut.append(Unclosed(message: messages.count - 1, directive: directive, container: container))
  }
}
