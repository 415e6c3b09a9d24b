/// What a personal link carries after `#`: 32 random bytes in base64url, from which all else of a learner is derived.
package struct LearnerSecret: Hashable, Sendable {
  private let bytes: [UInt8]
  /// AES-256 key of the published file.
  let encryptionKey: [UInt8]
  /// Key of the initialisation vector.
  let ivKey: [UInt8]
  /// The published file's name without its extension: 32 hexadecimal digits.
  package let fileName: String
  /// `learner` in progress.json: 32 hexadecimal digits.
  package let learnerID: String

  /// Nil unless there are 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
    encryptionKey = Cryptography.deriveKey(from: bytes, info: "jalon/1/key", count: 32)
    ivKey = Cryptography.deriveKey(from: bytes, info: "jalon/1/iv", count: 32)
    fileName = Hexadecimal.text(of: Cryptography.deriveKey(from: bytes, info: "jalon/1/file", count: 16))
    learnerID = Hexadecimal.text(of: Cryptography.deriveKey(from: bytes, info: "jalon/1/learner", count: 16))
  }

  /// Nil unless the text is 43 letters of base64url, spelled in the one way.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 43, let bytes = Base64URL.decode(text) else { return nil }
    self.init(bytes: bytes)
  }

  /// A new secret; it begins with a letter, since spreadsheets take `-…` for a formula.
  package static func random(using generator: inout some RandomNumberGenerator) -> LearnerSecret {
    while true {
      let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      if let secret = LearnerSecret(bytes: bytes), secret.text.first?.isLetter == true { return secret }
    }
  }

  /// The 43 letters of the link.
  package var text: String { Base64URL.encode(bytes) }
}

extension LearnerSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Neither a log nor a failed test shows a secret.
  package var description: String { "LearnerSecret(…)" }

  package var debugDescription: String { description }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
