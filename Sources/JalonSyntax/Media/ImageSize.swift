/// The width and height that an image file gives itself, so that a page keeps its place before it is loaded.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Nil for a size that no picture has.
  init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, width > 0, height > 0, width <= 1_000_000, height <= 1_000_000 else { return nil }
    self.width = width
    self.height = height
  }

  /// Reads the header of a PNG, JPEG, GIF, WebP or SVG file, whatever its name; nil for another file, or a damaged one.
  package static func read(_ bytes: [UInt8]) -> ImageSize? {
    let header = FileHeader(bytes)
    return PNGHeader.size(header) ?? JPEGHeader.size(header) ?? GIFHeader.size(header) ?? WebPHeader.size(header)
      ?? SVGHeader.size(header)
  }

  var turned: ImageSize? { ImageSize(height, width) }
}
