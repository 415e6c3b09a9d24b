import JalonCore
import JalonSyntax

/// Boxes that their author meant and Markdown does not read: `[X ]`, `[]`, `-[x]`, `– [x]`, `[x]A`.
enum QuizMark {
  struct Misread: Sendable {
    let range: SourceRange
    let written: String
    /// The box as it should stand; nil where it cannot be told which was meant.
    let replacement: String?
    let isRight: Bool
  }

  /// A box at the start of a list item that is none for Markdown.
  static func misread(inItem item: Int, of document: Document) -> Misread? {
    guard let text = firstText(of: item, in: document), let (inside, length) = box(text.literal[...]) else {
      return nil
    }
    let rest = text.literal.dropFirst(length)
    let isGlued = rest.first.map { !$0.isWhitespace } ?? false
    let mark = mark(inside)
    return Misread(
      range: SourceRange(document.path, text.start..<text.start + bytes(text.literal.prefix(length))),
      written: String(text.literal.prefix(length)),
      replacement: mark.map { ($0 ? "[x]" : "[ ]") + (isGlued ? " " : "") }, isRight: mark ?? false)
  }

  /// Lines that begin with a box, but whose dash is missing, glued to it, or is none: Markdown reads them as text.
  static func strayLines(in directive: Directive, of document: Document) -> [Misread] {
    (directive.node..<document.nodes[directive.node].end).compactMap { node in
      guard document.nodes[node].kind == .text, isLineStart(node, in: document),
        !isItemStart(node, in: document)
      else { return nil }
      return stray(document.literal(of: node), at: document.nodes[node].range.lowerBound, document.path)
    }
  }

  private static func stray(_ literal: String, at start: Int, _ path: ProjectPath) -> Misread? {
    var rest = literal[...]
    if let first = rest.first, "-*+–—•·‣".contains(first) { rest.removeFirst() }
    while rest.first == " " || rest.first == "\u{A0}" { rest.removeFirst() }
    guard let (inside, length) = box(rest), let isRight = mark(inside) else { return nil }
    let end = literal[..<rest.index(rest.startIndex, offsetBy: length)]
    let isGlued = literal[end.endIndex...].first.map { !$0.isWhitespace } ?? false
    return Misread(
      range: SourceRange(path, start..<start + end.utf8.count), written: String(end),
      replacement: (isRight ? "- [x]" : "- [ ]") + (isGlued ? " " : ""), isRight: isRight)
  }

  private static func isLineStart(_ node: Int, in document: Document) -> Bool {
    switch document.nodes[node - 1].kind {
    case .paragraph, .softBreak, .lineBreak: true
    default: false
    }
  }

  private static func isItemStart(_ node: Int, in document: Document) -> Bool {
    guard node > 1, document.nodes[node - 1].kind == .paragraph, case .item = document.nodes[node - 2].kind else {
      return false
    }
    return true
  }

  private static func firstText(of item: Int, in document: Document) -> (literal: String, start: Int)? {
    guard item + 2 < document.nodes[item].end, document.nodes[item + 1].kind == .paragraph,
      document.nodes[item + 2].kind == .text
    else { return nil }
    return (document.literal(of: item + 2), document.nodes[item + 2].range.lowerBound)
  }

  /// What stands in a box of three letters at most, and how many letters the box has.
  private static func box(_ text: Substring) -> (inside: String, length: Int)? {
    guard text.first == "[", let close = text.prefix(5).firstIndex(of: "]") else { return nil }
    let length = text.distance(from: text.startIndex, to: close) + 1
    return (String(text.dropFirst().prefix(length - 2)), length)
  }

  /// Whether a mark says « right » or « wrong »; nil for another letter.
  private static func mark(_ inside: String) -> Bool? {
    let mark = inside.filter { !$0.isWhitespace }.lowercased()
    if mark.isEmpty { return false }
    return ["x", "✓", "✔", "✗", "✘", "×", "х"].contains(mark) ? true : nil
  }

  private static func bytes(_ text: some StringProtocol) -> Int { text.utf8.count }
}
