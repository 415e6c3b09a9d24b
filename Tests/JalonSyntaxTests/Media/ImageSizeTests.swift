import Testing

@testable import JalonSyntax

/// The size that a picture gives itself, in each format, and of files cut short or damaged.
struct ImageSizeTests {
  struct Case: CustomStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let size: String
    var description: String { name }
  }

  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2] + [0xFF, 0xFF, 0xC2, 0, 11, 8, 0x01, 0x2C, 0x02, 0x58, 1, 1, 0x11, 0]

  /// An upright telephone's: orientation 6, in either byte order.
  private static func exif(_ order: String) -> [UInt8] {
    let isLittle = order == "II"
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
      return isLittle ? bytes : bytes.reversed()
    }
    let directory = number(1, 2) + number(0x0112, 2) + number(3, 2) + number(1, 4) + number(6, 2) + [0, 0]
    let data = Array("Exif\0\0\(order)".utf8) + number(42, 2) + number(8, 4) + directory
    return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(data.count + 2)] + data + jpeg.dropFirst(2)
  }

  private static func webp(_ chunk: String, _ data: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [0, 0, 0, 0] + data
  }

  private static let cases: [Case] = [
    Case(
      name: "PNG",
      bytes: [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 2, 88, 0, 0, 1, 44],
      size: "600×300"),
    Case(name: "GIF", bytes: Array("GIF89a".utf8) + [0x58, 0x02, 0x2C, 0x01], size: "600×300"),
    Case(name: "JPEG, progressive, with fill bytes", bytes: jpeg, size: "600×300"),
    Case(name: "JPEG turned, little-endian", bytes: exif("II"), size: "300×600"),
    Case(name: "JPEG turned, big-endian", bytes: exif("MM"), size: "300×600"),
    Case(
      name: "WebP, lossy", bytes: webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x58, 0x02, 0x2C, 0x01]), size: "600×300"),
    Case(name: "WebP, lossless", bytes: webp("VP8L", [0x2F, 0x57, 0xC2, 0x4A, 0x00]), size: "600×300"),
    Case(
      name: "WebP, extended", bytes: webp("VP8X", [0, 0, 0, 0, 0x57, 0x02, 0x00, 0x2B, 0x01, 0x00]), size: "600×300"),
    Case(
      name: "SVG in pixels",
      bytes: Array("<?xml version=\"1.0\"?>\n<!-- a > b -->\n<svg width='600px' data-width=\"2\" height=\"300\">".utf8),
      size: "600×300"),
    Case(
      name: "SVG by its box",
      bytes: Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\"\n viewBox=\"0,0 600.4 299.6\"/>".utf8),
      size: "600×300"),
    Case(name: "SVG without a size", bytes: Array("<svg viewBox=\"0 0 0 0\">".utf8), size: "none"),
    Case(name: "SVG of a size without end", bytes: Array("<svg width=\"1e999\" height=\"inf\">".utf8), size: "none"),
    Case(name: "a page", bytes: Array("<html><svg width=\"1\" height=\"1\">".utf8), size: "none"),
    Case(name: "a JPEG whose frame never comes", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xE0], size: "none"),
    Case(name: "nothing", bytes: [], size: "none"),
  ]

  private func text(_ bytes: [UInt8]) -> String {
    ImageSize.read(bytes).map { "\($0.width)×\($0.height)" } ?? "none"
  }

  @Test(arguments: cases)
  func reads(_ example: Case) {
    #expect(text(example.bytes) == example.size)
  }

  /// Every beginning of every file, and every file with one byte changed: a size or none, never a crash.
  @Test(arguments: cases)
  func survivesDamage(_ example: Case) {
    for count in example.bytes.indices { _ = text(Array(example.bytes.prefix(count))) }
    for place in example.bytes.indices {
      for value: UInt8 in [0x00, 0x7F, 0xFF] {
        var bytes = example.bytes
        bytes[place] = value
        let size = ImageSize.read(bytes)
        #expect(size.map { $0.width > 0 && $0.height > 0 } ?? true)
      }
    }
  }
}
