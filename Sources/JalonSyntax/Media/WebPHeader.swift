/// WebP (RFC 9649): a RIFF file whose first chunk gives the size in one of three ways.
enum WebPHeader {
  static func size(_ header: FileHeader) -> ImageSize? {
    guard header.holds("RIFF", at: 0), header.holds("WEBP", at: 8) else { return nil }
    if header.holds("VP8X", at: 12) {
      return ImageSize(
        header.littleEndian(at: 24, count: 3).map { $0 + 1 }, header.littleEndian(at: 27, count: 3).map { $0 + 1 })
    }
    if header.holds("VP8L", at: 12), header[20] == 0x2F, let bits = header.littleEndian(at: 21, count: 4) {
      return ImageSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    if header.holds("VP8 ", at: 12), header.bigEndian(at: 23, count: 3) == 0x9D012A {
      return ImageSize(
        header.littleEndian(at: 26, count: 2).map { $0 & 0x3FFF },
        header.littleEndian(at: 28, count: 2).map { $0 & 0x3FFF })
    }
    return nil
  }
}
