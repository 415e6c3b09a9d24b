import Crypto
import JalonCore

/// The door to swift-crypto: the three primitives of a personal link.
enum Cryptography {
  /// HKDF-SHA256 with an empty salt (RFC 5869).
  static func deriveKey(from secret: [UInt8], info: String, count: Int) -> [UInt8] {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: secret), info: Array(info.utf8), outputByteCount: count)
    return key.withUnsafeBytes { Array($0) }
  }

  /// HMAC-SHA256 (RFC 2104).
  static func authenticationCode(of message: [UInt8], key: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
  }

  /// AES-256-GCM (NIST SP 800-38D); nil if key or IV has the wrong length.
  static func seal(
    _ plaintext: [UInt8], key: [UInt8], iv: [UInt8], authenticating data: [UInt8]
  ) -> (ciphertext: [UInt8], tag: [UInt8])? {
    guard key.count == 32, iv.count == 12, let nonce = try? AES.GCM.Nonce(data: iv),
      let box = try? AES.GCM.seal(plaintext, using: SymmetricKey(data: key), nonce: nonce, authenticating: data)
    else { return nil }
    return (Array(box.ciphertext), Array(box.tag))
  }

  /// Nil if the bytes were not sealed with this key and this data.
  static func open(
    _ ciphertext: [UInt8], tag: [UInt8], key: [UInt8], iv: [UInt8], authenticating data: [UInt8]
  ) -> [UInt8]? {
    guard key.count == 32, iv.count == 12, tag.count == 16, let nonce = try? AES.GCM.Nonce(data: iv),
      let box = try? AES.GCM.SealedBox(nonce: nonce, ciphertext: ciphertext, tag: tag),
      let plaintext = try? AES.GCM.open(box, using: SymmetricKey(data: key), authenticating: data)
    else { return nil }
    return Array(plaintext)
  }
}
