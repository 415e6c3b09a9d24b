import JalonCore

/// The text that libyaml reads: a stretch of a file, with the edits that make it readable.
struct YAMLText {
  let file: SourceFile
  /// Bytes of the file, without a byte order mark.
  let slice: Range<Int>
  /// In the order of the file, without overlap.
  let edits: [YAMLEdit]
  let bytes: ArraySlice<UInt8>

  init(_ file: SourceFile, _ slice: Range<Int>, edits: [YAMLEdit] = []) {
    self.file = file
    self.slice = slice
    self.edits = edits
    bytes = edits.isEmpty ? file.bytes[slice] : Self.applying(edits, to: file.bytes[slice])
  }

  /// The same text with more edits; nil if they touch those already there.
  func adding(_ more: [YAMLEdit]) -> YAMLText? {
    let sorted = (edits + more).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      guard left.bytes.upperBound <= right.bytes.lowerBound, left.bytes != right.bytes else { return nil }
    }
    return YAMLText(file, slice, edits: sorted)
  }

  /// The byte at an offset of the text that libyaml reads.
  subscript(_ offset: Int) -> UInt8? {
    let index = bytes.startIndex + offset
    return bytes.indices.contains(index) ? bytes[index] : nil
  }

  /// The place in the file of an offset of the text that libyaml reads.
  func fileOffset(of offset: Int) -> Int {
    var shift = slice.lowerBound
    for edit in edits {
      let start = edit.bytes.lowerBound - shift
      guard offset > start || offset == start && edit.replacement.isEmpty else { break }
      let end = start + edit.replacement.utf8.count
      guard offset >= end else { return edit.bytes.upperBound }
      shift += edit.bytes.count - edit.replacement.utf8.count
    }
    return offset + shift
  }

  func range(_ offsets: Range<Int>) -> SourceRange {
    let start = fileOffset(of: offsets.lowerBound)
    return SourceRange(file.path, start..<max(start, fileOffset(of: offsets.upperBound)))
  }

  private static func applying(_ edits: [YAMLEdit], to slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: [UInt8] = []
    var index = slice.startIndex
    for edit in edits {
      result.append(contentsOf: slice[index..<edit.bytes.lowerBound])
      result.append(contentsOf: edit.replacement.utf8)
      index = edit.bytes.upperBound
    }
    result.append(contentsOf: slice[index...])
    return result[...]
  }
}
