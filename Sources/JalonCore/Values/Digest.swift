import Crypto

/// A SHA-256 digest, computed piece by piece.
package struct Digest: Sendable {
  private var hash = SHA256()

  package init() {}

  package mutating func combine(_ bytes: [UInt8]) {
    combine(count: bytes.count)
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  package mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      combine(count: buffer.count)
      hash.update(bufferPointer: UnsafeRawBufferPointer(buffer))
    }
  }

  /// The digest in lower-case hexadecimal, 64 digits.
  package func hexadecimal() -> String {
    hash.finalize().hexadecimal
  }

  package static func hexadecimal(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { buffer in
      var hash = SHA256()
      hash.update(bufferPointer: buffer)
      return hash.finalize().hexadecimal
    }
  }

  // Lengths go in first, so that ("ab", "c") and ("a", "bc") differ.
  private mutating func combine(count: Int) {
    withUnsafeBytes(of: UInt64(count).littleEndian) { hash.update(bufferPointer: $0) }
  }
}

extension Sequence<UInt8> {
  fileprivate var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
