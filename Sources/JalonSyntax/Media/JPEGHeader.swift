/// JPEG (ITU-T T.81 § B.2): segments, one of which, the start of a frame, gives the size.
///
/// A telephone held upright writes a lying picture and says in its Exif data to turn it, as browsers do.
enum JPEGHeader {
  static func size(_ header: FileHeader) -> ImageSize? {
    guard header[0] == 0xFF, header[1] == 0xD8 else { return nil }
    var place = 2
    var isTurned = false
    while header[place] == 0xFF, let marker = header[place + 1] {
      if marker == 0xFF {
        place += 1
        continue
      }
      guard let length = header.bigEndian(at: place + 2, count: 2), length >= 2 else { return nil }
      if isFrame(marker) {
        let size = ImageSize(header.bigEndian(at: place + 7, count: 2), header.bigEndian(at: place + 5, count: 2))
        return isTurned ? size?.turned : size
      }
      if marker == 0xE1, let orientation = orientation(header, at: place + 4, length: length - 2) {
        isTurned = (5...8).contains(orientation)
      }
      place += 2 + length
    }
    return nil
  }

  // C4, C8 and CC are tables, not frames.
  private static func isFrame(_ marker: Int) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// Tag 0x0112 of the first directory (CIPA DC-008, Exif § 4.6.4).
  private static func orientation(_ header: FileHeader, at start: Int, length: Int) -> Int? {
    guard header.holds("Exif\0\0", at: start) else { return nil }
    let base = start + 6
    let isLittle = header.holds("II", at: base)
    func number(_ place: Int, _ count: Int) -> Int? {
      guard place + count <= length - 6 else { return nil }
      return isLittle
        ? header.littleEndian(at: base + place, count: count) : header.bigEndian(at: base + place, count: count)
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<count {
      let place = directory + 2 + entry * 12
      guard let tag = number(place, 2) else { return nil }
      if tag == 0x0112 { return number(place + 8, 2) }
    }
    return nil
  }
}
