/// The bytes of one file, and where its lines begin.
package struct SourceFile: Sendable {
  package let path: ProjectPath
  package let bytes: [UInt8]
  /// Offset of the first byte of each line; a line ends at LF, CR or CR LF.
  package let lineStarts: [Int]

  package init(path: ProjectPath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lineStarts = Self.lineStarts(of: bytes)
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
    let column = bytes[start..<max(start, offset)].lazy.filter { $0 & 0xC0 != 0x80 }.count
    return SourcePosition(line: line + 1, column: column + 1)
  }

  /// The text of a line (from 0), without its end.
  package func text(ofLine line: Int) -> String {
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    var slice = bytes[lineStarts[line]..<end]
    while let last = slice.last, last == 0x0A || last == 0x0D { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
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
