/// The bytes of one file, and where its lines begin.
package struct SourceFile: Sendable {
  package let path: ProjectPath
  package let bytes: [UInt8]
  /// Offset of the first byte of each line; a line ends at LF, CR or CR LF.
  package let lineStarts: [Int]
  /// How many scalars precede each stride, where a line is so long that columns cannot be counted from its start for
  /// each of its diagnostics.
  private let scalarCounts: [Int]

  private static let stride = 1024

  package init(path: ProjectPath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
    let ends = lineStarts.dropFirst() + [bytes.count]
    let isLong = zip(lineStarts, ends).contains { $1 - $0 > 4 * Self.stride }
    scalarCounts = isLong ? Self.scalarCounts(of: bytes) : []
  }

  /// Number (from 0) of the line that holds an offset.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    var start = lineStarts[line]
    if line == 0, bytes.starts(with: Self.byteOrderMark) { start = min(3, offset) }
    return SourcePosition(line: line + 1, column: scalarCount(in: start..<max(start, offset)) + 1)
  }

  package func scalarCount(in range: Range<Int>) -> Int {
    guard range.count > Self.stride, !scalarCounts.isEmpty else { return Self.scalarCount(of: bytes[range]) }
    return scalarCount(before: range.upperBound) - scalarCount(before: range.lowerBound)
  }

  private func scalarCount(before offset: Int) -> Int {
    let (stride, rest) = offset.quotientAndRemainder(dividingBy: Self.stride)
    return scalarCounts[stride] + Self.scalarCount(of: bytes[offset - rest..<offset])
  }

  private static func scalarCount(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.lazy.filter { $0 & 0xC0 != 0x80 }.count
  }

  private static func scalarCounts(of bytes: [UInt8]) -> [Int] {
    var counts = [0]
    for start in Swift.stride(from: 0, to: bytes.count, by: stride) {
      counts.append(counts[counts.count - 1] + scalarCount(of: bytes[start..<min(start + stride, bytes.count)]))
    }
    return counts
  }

  /// The bytes of a line (from 0), without its end.
  package func bytes(ofLine line: Int) -> Range<Int> {
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    var range = lineStarts[line]..<end
    while let last = bytes[range].last, last == 0x0A || last == 0x0D { range = range.dropLast() }
    return range
  }

  /// The text of a line (from 0), without its end.
  package func text(ofLine line: Int) -> String {
    String(decoding: bytes[bytes(ofLine: line)], as: UTF8.self)
  }

  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        index += 1
        if byte == 0x0A || (byte == 0x0D && !(index < buffer.count && buffer[index] == 0x0A)) {
          starts.append(index)
        }
      }
    }
    return starts
  }
}
