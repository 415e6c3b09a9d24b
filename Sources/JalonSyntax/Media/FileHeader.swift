/// The bytes at the start of a file; nothing is read beyond its end.
struct FileHeader {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  subscript(place: Int) -> Int? { bytes.indices.contains(place) ? Int(bytes[place]) : nil }

  func holds(_ text: String, at place: Int) -> Bool {
    place >= 0 && place + text.utf8.count <= bytes.count
      && bytes[place..<place + text.utf8.count].elementsEqual(text.utf8)
  }

  /// A number in network order: the first byte weighs most.
  func bigEndian(at place: Int, count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }

  func littleEndian(at place: Int, count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
