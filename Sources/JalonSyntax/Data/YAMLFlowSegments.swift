/// The values inside the brackets and braces of one line, and those of them that want quotation marks.
enum YAMLFlowSegments {
  struct Segment {
    let key: String?
    let value: Range<Int>
  }

  static func illFormed(in line: YAMLLine) -> [Segment] {
    guard let start = line.value.first, "[{".utf8.contains(line.bytes[start]) else { return [] }
    return segments(in: line).filter { isIllFormed(line.bytes, $0.value) }
  }

  private static func segments(in line: YAMLLine) -> [Segment] {
    var segments: [Segment] = []
    var start = line.value.lowerBound + 1
    var index = start
    while index <= line.value.upperBound {
      if index < line.value.upperBound, line.bytes[index...].starts(with: "{{".utf8) {
        index = endOfPlaceholder(line.bytes, index..<line.value.upperBound)
        continue
      }
      let isEnd = index == line.value.upperBound || ",[]{}".utf8.contains(line.bytes[index])
      if isEnd {
        if let segment = segment(line, start..<index) { segments.append(segment) }
        start = index + 1
      } else if opensQuotes(line.bytes, start, index) {
        index = endOfMeantQuotes(line.bytes, index..<line.value.upperBound)
        continue
      }
      index += 1
    }
    return segments
  }

  private static func segment(_ line: YAMLLine, _ range: Range<Int>) -> Segment? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, YAMLLine.isBlank(line.bytes[start]) { start += 1 }
    while end > start, YAMLLine.isBlank(line.bytes[end - 1]) { end -= 1 }
    guard start < end else { return nil }
    let isQuoted = "\"'".utf8.contains(line.bytes[start])
    let colon = isQuoted ? nil : (start..<end).dropLast().first { isColon(line.bytes, $0) }
    guard let colon else { return Segment(key: nil, value: start..<end) }
    var first = colon + 1
    while first < end, YAMLLine.isBlank(line.bytes[first]) { first += 1 }
    return Segment(key: line.text(start..<colon), value: first..<end)
  }

  private static func isColon(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ":") && YAMLLine.isBlank(bytes[index + 1])
  }

  /// Nothing but blanks, or a key, stands between the start of the segment and the mark.
  private static func opensQuotes(_ bytes: [UInt8], _ start: Int, _ index: Int) -> Bool {
    guard "\"'".utf8.contains(bytes[index]) else { return false }
    var before = index
    while before > start, YAMLLine.isBlank(bytes[before - 1]) { before -= 1 }
    return before == start || before < index && bytes[before - 1] == UInt8(ascii: ":")
  }

  /// After the mark that closes a text as its author meant it: the one before a comma or a bracket.
  private static func endOfMeantQuotes(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    for index in range.dropFirst() where bytes[index] == bytes[range.lowerBound] {
      var next = index + 1
      while next < range.upperBound, YAMLLine.isBlank(bytes[next]) { next += 1 }
      if next == range.upperBound || ",]}:".utf8.contains(bytes[next]) { return index + 1 }
    }
    return range.lowerBound + 1
  }

  private static func endOfPlaceholder(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound + 2
    while index < range.upperBound, !bytes[index...].starts(with: "}}".utf8) { index += 1 }
    return min(index + 2, range.upperBound)
  }

  private static func isIllFormed(_ bytes: [UInt8], _ value: Range<Int>) -> Bool {
    guard let first = value.first.map({ bytes[$0] }) else { return false }
    if "\"'".utf8.contains(first) { return YAMLLine.endOfQuotes(bytes, value) != value.upperBound }
    if "@`%&*!|>?-".utf8.contains(first) { return true }
    return value.dropFirst().contains { index in
      bytes[index] == UInt8(ascii: ":") && (index + 1 == value.upperBound || YAMLLine.isBlank(bytes[index + 1]))
        || bytes[index] == UInt8(ascii: "#") && YAMLLine.isBlank(bytes[index - 1])
    }
  }
}
