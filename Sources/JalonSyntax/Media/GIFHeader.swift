/// GIF89a § 18: the logical screen.
enum GIFHeader {
  static func size(_ header: FileHeader) -> ImageSize? {
    guard header.holds("GIF87a", at: 0) || header.holds("GIF89a", at: 0) else { return nil }
    return ImageSize(header.littleEndian(at: 6, count: 2), header.littleEndian(at: 8, count: 2))
  }
}
