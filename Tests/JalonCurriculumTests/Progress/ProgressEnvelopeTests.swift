import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// Expected bytes come from Python's `cryptography` 48, and an envelope from joserfc 1.6: neither shares code with us.
@Suite struct ProgressEnvelopeTests {
  @Test(arguments: [
    KnownAnswer(
      secret: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
      key: "441fee261c9f16e1180626575b275aabe9bc06ccb12886b2a3dc5ea8ce026765",
      fileName: "b77172c1f94c4c39273488c8f1079892", learnerID: "5edb62cd21313340dd1e13c4cbe6814d",
      ivKey: "46db12e46962d096b9e3d0d39f9695670026797e2e54cba8490e1ca556eccfe5",
      iv: "m_9gAO3GHOOh2mGI", tag: "0N6-0ORcS-7d-7DpMJTVQg",
      digest: "41cb011466d2fce2f5990be93908744d6d6cce09437c841d5377293ef0cbd49c"),
    KnownAnswer(
      secret: "zgv1kzRb_uQrrAjy3-Kj4FBo2wQe3gqO7mZFWW5qlbo",
      key: "77130e2930c51347926b24b4c867f9be128a12fe8a4de162cb8e6392101e328e",
      fileName: "4e3a301644f84ff03ac1edbb0e14b096", learnerID: "c8a7c2976d9a18183cc011a16fec3904",
      ivKey: "ab4b776e90aeaedda422e5dd26f860b82ee5ed6968e19997e77a0006e65baf02",
      iv: "3W6S4fWFLsBdkUaK", tag: "QZYh24cyFu51YimivBrwgA",
      digest: "c41fe303e836efe65b0022a01d2882d91326feeeb6af21a4aa2e5f9127755712"),
  ])
  func sealsAsPythonDoes(answer: KnownAnswer) throws {
    let secret = try #require(LearnerSecret(answer.secret))
    #expect(secret.text == answer.secret)
    #expect(Hexadecimal.text(of: secret.encryptionKey) == answer.key)
    #expect(Hexadecimal.text(of: secret.ivKey) == answer.ivKey)
    #expect(secret.fileName == answer.fileName)
    #expect(secret.learnerID == answer.learnerID)

    let plaintext = Progress(site: "exemple", learner: answer.learnerID).serialized()
    let sealed = try ProgressEnvelope.seal(plaintext, with: secret).get()
    let members = try #require(JSONParser.parse(sealed).get().members)
    #expect(members["protected"] == .string("eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0"))
    #expect(members["iv"] == .string(answer.iv))
    #expect(members["tag"] == .string(answer.tag))
    #expect(members.keys.sorted() == ["ciphertext", "iv", "protected", "tag"])
    #expect(Digest.hexadecimal(of: sealed) == answer.digest)
    #expect(try ProgressEnvelope.open(sealed, with: secret).get() == plaintext)
  }

  @Test func opensWhatJoserfcSealed() throws {
    let envelope = """
      {"protected": "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0", "iv": "z_NUVoPJ46RRFpRW", \
      "ciphertext": "FUSkBMXuL1LeXFMRzr_tb0hzX6g", "tag": "Ti9zsjHSjF_Ij3n9CtFm7g", "header": {}, "encrypted_key": ""}
      """
    let opened = try ProgressEnvelope.open(Array(envelope.utf8), with: secret()).get()
    #expect(String(decoding: opened, as: UTF8.self) == #"{"from":"joserfc"}"#)
  }

  @Test(arguments: [
    (0, 4096), (4096, 4096), (4097, 16384), (16385, 65536), (65537, 262_144), (262_144, 262_144),
  ])
  func padsToAFewSizes(count: Int, size: Int) throws {
    let plaintext = [UInt8](repeating: UInt8(ascii: "x"), count: count)
    let sealed = try ProgressEnvelope.seal(plaintext, with: secret()).get()
    let ciphertext = try #require(JSONParser.parse(sealed).get().members?["ciphertext"]?.text)
    #expect(Base64URL.decode(ciphertext)?.count == size)
    #expect(try ProgressEnvelope.open(sealed, with: secret()).get() == plaintext)
  }

  @Test func refusesMoreThanTheGreatestSize() throws {
    let plaintext = [UInt8](repeating: 0x78, count: 262_145)
    #expect(try ProgressEnvelope.seal(plaintext, with: secret()) == .failure(.tooLarge(bytes: 262_145)))
  }

  @Test func isTheSameTwiceAndChangesWithContentAndSecret() throws {
    let other = try #require(LearnerSecret(bytes: Array(1..<33)))
    let first = try ProgressEnvelope.seal([1], with: secret())
    #expect(try ProgressEnvelope.seal([1], with: secret()) == first)
    #expect(try ProgressEnvelope.seal([2], with: secret()) != first)
    #expect(ProgressEnvelope.seal([1], with: other) != first)
    #expect(try ProgressEnvelope.open(first.get(), with: other) == .failure(.notAuthentic))
  }

  @Test(arguments: [
    ("ciphertext", JSONValue?.none, EnvelopeError.invalidMember("ciphertext")),
    ("tag", .string("AAAA"), .invalidMember("tag")),
    ("tag", .string("AAAAAAAAAAAAAAAAAAAAAA"), .notAuthentic),
    ("iv", .string("AAAAAAAAAAAAAAAA"), .notAuthentic),
    ("iv", .string("AAAAAAAAAAAAAAAA="), .invalidMember("iv")),
    ("iv", .integer(1), .invalidMember("iv")),
    ("ciphertext", .string(""), .notAuthentic),
    // {"alg":"none","enc":"A256GCM"}
    ("protected", .string("eyJhbGciOiJub25lIiwiZW5jIjoiQTI1NkdDTSJ9"), .otherHeader),
    ("aad", .string("AAAA"), .unexpectedMember("aad")),
    ("header", .object(["alg": .string("dir")]), .unexpectedMember("header")),
    ("comment", .string("ignored, RFC 7516 § 7.2.1"), .tooLarge(bytes: 0)),
  ])
  func refusesAnEnvelopeThatWasChanged(name: String, value: JSONValue?, error: EnvelopeError) throws {
    let sealed = try ProgressEnvelope.seal(Array("{}".utf8), with: secret()).get()
    var members = try #require(JSONParser.parse(sealed).get().members)
    members[name] = value
    let opened = try ProgressEnvelope.open(JSONValue.object(members).serialized(), with: secret())
    #expect(name == "comment" ? opened == .success(Array("{}".utf8)) : opened == .failure(error))
  }

  @Test func refusesWhatIsNoEnvelope() throws {
    #expect(try ProgressEnvelope.open([], with: secret()) == .failure(.notJSON(JSONSyntaxError(.unexpectedEnd, at: 0))))
    #expect(try ProgressEnvelope.open(Array("[]".utf8), with: secret()) == .failure(.invalidMember("protected")))
  }

  private func secret() throws -> LearnerSecret {
    try #require(LearnerSecret(bytes: Array(0..<32)))
  }

  struct KnownAnswer: Sendable {
    let secret: String
    let key: String
    let fileName: String
    let learnerID: String
    let ivKey: String
    let iv: String
    let tag: String
    /// SHA-256 of the whole envelope.
    let digest: String
  }
}
