/// Sets one flow of text by the rules of a language.
struct Typesetter {
  private let flow: TextFlow
  private let rules: Typography?
  private let quotes: [Int: QuotePairs.Side]

  /// - Parameter rules: nil: the text is printed as written.
  init(_ flow: TextFlow, rules: Typography?) {
    self.flow = flow
    self.rules = rules
    quotes = rules == nil ? [:] : QuotePairs.sides(in: flow)
  }

  /// Writes a piece of the flow, seen among its neighbours.
  func write(_ range: Range<Int>, to output: inout [UInt8]) {
    let bytes = flow.bytes
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      guard Self.isSpecial(bytes[index]), let length = special(at: index, in: range) else {
        index += 1
        continue
      }
      output.append(contentsOf: bytes[start..<index])
      writeSpecial(at: index, to: &output)
      index += length
      start = index
    }
    output.append(contentsOf: bytes[start..<range.upperBound])
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "."), TextFlow.object: true
    case UInt8(ascii: "%"), 0xE2, UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    default: false
    }
  }
}

// MARK: - What is replaced

extension Typesetter {
  /// How many bytes are printed otherwise than written; nil: none.
  private func special(at index: Int, in range: Range<Int>) -> Int? {
    guard rules != nil else { return flow.objects[index] == nil ? nil : 1 }
    return switch flow.bytes[index] {
    case 0x20: rules == .french && FrenchSpaces.replacement(at: index, in: flow) != nil ? 1 : nil
    case UInt8(ascii: "'"): isApostrophe(index) ? 1 : nil
    case UInt8(ascii: "\""): quotes[index] == nil ? nil : 1
    case UInt8(ascii: "."): isEllipsis(index, in: range) ? 3 : nil
    case TextFlow.object: flow.objects[index] == nil ? nil : 1
    default: rules == .french ? FrenchSpaces.missing(before: index, in: flow).map { _ in 1 } : nil
    }
  }

  private func writeSpecial(at index: Int, to output: inout [UInt8]) {
    switch flow.bytes[index] {
    case 0x20: append(FrenchSpaces.replacement(at: index, in: flow) ?? " ", to: &output)
    case UInt8(ascii: "'"): append("\u{2019}", to: &output)
    case UInt8(ascii: "\""): append(quote(quotes[index]), to: &output)
    case UInt8(ascii: "."): append("\u{2026}", to: &output)
    case TextFlow.object: output.append(contentsOf: flow.objects[index] ?? [])
    default:
      if let space = FrenchSpaces.missing(before: index, in: flow) { append(space, to: &output) }
      output.append(flow.bytes[index])
    }
  }

  private func quote(_ side: QuotePairs.Side?) -> StaticString {
    switch (rules, side) {
    case (.french, .opening): "«\u{A0}"
    case (.french, _): "\u{A0}»"
    case (_, .opening): "“"
    case (_, _): "”"
    }
  }

  // What follows may be in another piece: « l'**impôt** », « l'{{terme:Urssaf}} ».
  private func isApostrophe(_ index: Int) -> Bool {
    guard flow.neighbour(before: index) == .letter else { return false }
    switch flow.neighbour(after: index) {
    case .letter: return true
    case .object: return rules == .french
    case .opening: return rules == .french && flow.bytes[index + 1] == 0xC2
    case .other: return rules == .french && quotes[index + 1] == .opening
    default: return false
    }
  }

  /// Three dots and no more, in one piece; a path such as `.../a` is not one.
  private func isEllipsis(_ index: Int, in range: Range<Int>) -> Bool {
    let dot = UInt8(ascii: ".")
    guard index + 3 <= range.upperBound, flow.bytes[index + 1] == dot, flow.bytes[index + 2] == dot else {
      return false
    }
    let around = [index > 0 ? flow.bytes[index - 1] : 0, index + 3 < flow.bytes.count ? flow.bytes[index + 3] : 0]
    return !around.contains(dot) && !around.contains(UInt8(ascii: "/"))
  }

  private func append(_ text: StaticString, to output: inout [UInt8]) {
    text.withUTF8Buffer { output.append(contentsOf: $0) }
  }
}
