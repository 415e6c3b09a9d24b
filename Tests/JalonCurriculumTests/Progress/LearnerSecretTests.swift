import Testing

@testable import JalonCurriculum

@Suite struct LearnerSecretTests {
  @Test(arguments: [
    ("", "nothing"),
    ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh", "a letter short"),
    ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8A", "a letter long"),
    ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "padding"),
    ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9", "another spelling of the same bytes"),
    ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdH+8", "base64, not base64url"),
    ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwd é", "other letters"),
  ])
  func refuses(text: String, reason: String) {
    #expect(LearnerSecret(text) == nil, "\(reason)")
  }

  @Test func refusesOtherLengths() {
    #expect(LearnerSecret(bytes: []) == nil)
    #expect(LearnerSecret(bytes: Array(0..<33)) == nil)
  }

  @Test func readsBackWhatItMakesAndBeginsWithALetter() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let secret = LearnerSecret.random(using: &generator)
      #expect(LearnerSecret(secret.text) == secret)
      #expect(secret.text.first?.isLetter == true)
    }
  }

  @Test func isNeverPrinted() throws {
    let secret = try #require(LearnerSecret(bytes: Array(0..<32)))
    var dumped = ""
    dump(Learner(code: "a-07", secret: secret), to: &dumped)
    for text in ["\(secret)", String(reflecting: secret), "\(Learner(code: "a-07", secret: secret))", dumped] {
      #expect(!text.contains(secret.text) && !text.contains(secret.fileName))
    }
    // The bytes, which dump() writes one a line.
    #expect(!dumped.contains("- 31"))
  }

  @Test(
    arguments: [
      ("", []), ("Zg", [0x66]), ("Zm8", [0x66, 0x6F]), ("Zm9v", [0x66, 0x6F, 0x6F]), ("-_8", [0xFB, 0xFF]),
    ] as [(String, [UInt8])])
  func readsAndWritesBase64URL(text: String, bytes: [UInt8]) {
    #expect(Base64URL.decode(text) == bytes)
    #expect(Base64URL.encode(bytes) == text)
  }
}
