import CQREncode
import JalonCore

/// The door to libqrencode: an address as a square that a telephone reads (ISO/IEC 18004).
package struct QRCode: Sendable {
  /// Modules a side.
  package let size: Int
  /// Row by row; true where it is dark.
  private let modules: [Bool]

  /// Light modules around it, without which readers do not find it (§ 6.3.8).
  private static let quietZone = 4

  /// Nil for a text that no QR code can hold. A seventh of it may be dirty or folded (level M): modules stay large.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    guard let data = code.pointee.data else { return nil }
    size = Int(code.pointee.width)
    modules = (0..<size * size).map { data[$0] & 1 == 1 }
  }

  /// One `svg` element, black on white whatever the page's colours are; one run of dark modules is one stroke.
  package func svg(label: String) -> String {
    let side = size + 2 * Self.quietZone
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(label)" \
      shape-rendering="crispEdges"><rect width="\(side)" height="\(side)" fill="#fff"/><path fill="#000" d="\(path)"/></svg>
      """
  }

  private var path: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while column < size, modules[row * size + column] { column += 1 }
        let width = column - start
        if width > 0 { path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(width)v1h-\(width)z" }
        if width == 0 { column += 1 }
      }
    }
    return path
  }
}
