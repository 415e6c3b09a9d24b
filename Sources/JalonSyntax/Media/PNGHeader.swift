/// PNG (W3C Portable Network Graphics § 11.2.1): the first chunk, IHDR, begins with the size.
enum PNGHeader {
  static func size(_ header: FileHeader) -> ImageSize? {
    guard header[0] == 0x89, header.holds("PNG\r\n\u{1A}\n", at: 1), header.holds("IHDR", at: 12) else { return nil }
    return ImageSize(header.bigEndian(at: 16, count: 4), header.bigEndian(at: 20, count: 4))
  }
}
