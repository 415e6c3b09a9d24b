import JalonCore
import JalonSyntax

/// A learner's progress as it is published: a JWE in flattened JSON serialization (RFC 7516 § 7.2.2).
///
/// Equal content and secret give equal bytes: the initialisation vector is computed from both, so a build is the same
/// twice, and all that an onlooker learns is that nothing has changed.
package enum ProgressEnvelope {
  /// The protected header, byte for byte.
  static let header = Array(#"{"alg":"dir","enc":"A256GCM"}"#.utf8)

  /// Plaintexts are padded to one of these, so that the length says little of the content.
  static let paddedSizes = [4096, 16384, 65536, 262_144]
  package static let maximumBytes = 262_144

  package static func seal(_ plaintext: [UInt8], with secret: LearnerSecret) -> Result<[UInt8], EnvelopeError> {
    guard let size = paddedSizes.first(where: { $0 >= plaintext.count }) else {
      return .failure(.tooLarge(bytes: plaintext.count))
    }
    let padded = plaintext + Array(repeating: UInt8(ascii: " "), count: size - plaintext.count)
    let protected = Base64URL.encode(header)
    let message = Array(protected.utf8) + [UInt8(ascii: ".")] + padded
    let iv = Array(Cryptography.authenticationCode(of: message, key: secret.ivKey).prefix(12))
    let sealed = Cryptography.seal(
      padded, key: secret.encryptionKey, iv: iv, authenticating: Array(protected.utf8))
    guard let sealed else { preconditionFailure("the key has 32 bytes and the vector 12") }
    let members: [String: JSONValue] = [
      "protected": .string(protected), "iv": .string(Base64URL.encode(iv)),
      "ciphertext": .string(Base64URL.encode(sealed.ciphertext)), "tag": .string(Base64URL.encode(sealed.tag)),
    ]
    return .success(JSONValue.object(members).serialized())
  }

  /// The plaintext without its padding.
  package static func open(_ bytes: [UInt8], with secret: LearnerSecret) -> Result<[UInt8], EnvelopeError> {
    Result { () throws(EnvelopeError) in try decrypt(bytes, with: secret) }
  }
}

extension ProgressEnvelope {
  private static func decrypt(_ bytes: [UInt8], with secret: LearnerSecret) throws(EnvelopeError) -> [UInt8] {
    let members = try members(of: bytes)
    let protected = try text("protected", in: members)
    guard Base64URL.decode(protected) == header else { throw .otherHeader }
    let plaintext = Cryptography.open(
      try decoded("ciphertext", in: members), tag: try decoded("tag", count: 16, in: members),
      key: secret.encryptionKey, iv: try decoded("iv", count: 12, in: members), authenticating: Array(protected.utf8))
    guard let plaintext else { throw .notAuthentic }
    let end = plaintext.lastIndex { $0 != UInt8(ascii: " ") } ?? -1
    return Array(plaintext[...end])
  }

  private static func members(of bytes: [UInt8]) throws(EnvelopeError) -> [String: JSONValue] {
    let value: JSONValue
    switch JSONParser.parse(bytes, maximumDepth: 4) {
    case .success(let parsed): value = parsed
    case .failure(let error): throw .notJSON(error)
    }
    guard let members = value.members else { throw .invalidMember("protected") }
    // Each of these would change which key opens the file, or what is authenticated (RFC 7516 § 7.2.1).
    // joserfc writes two of them, empty, where the RFC wants them absent.
    for name in ["aad", "encrypted_key", "header", "recipients", "unprotected"] {
      guard let value = members[name], value != .string(""), value != .object([:]) else { continue }
      throw .unexpectedMember(name)
    }
    return members
  }

  private static func text(_ name: String, in members: [String: JSONValue]) throws(EnvelopeError) -> String {
    guard let text = members[name]?.text else { throw .invalidMember(name) }
    return text
  }

  private static func decoded(
    _ name: String, count: Int? = nil, in members: [String: JSONValue]
  ) throws(EnvelopeError) -> [UInt8] {
    guard let bytes = Base64URL.decode(try text(name, in: members)), count == nil || bytes.count == count else {
      throw .invalidMember(name)
    }
    return bytes
  }
}
