import Testing

@testable import JalonCurriculum

/// Expected values come from Python's `hashlib` and `unicodedata`.
@Suite struct QuestionFingerprintTests {
  @Test(arguments: [
    (
      "single", "À qui demander son avis\nen premier\u{202F}?", ["À sa famille", "À trois clients  possibles"],
      "c87242d7cd665024"
    ),
    (
      "single", "A\u{300} qui demander son avis en premier ?", [" À sa famille ", "À trois clients possibles"],
      "c87242d7cd665024"
    ),
    (
      "multiple", "À qui demander son avis en premier ?", ["À sa famille", "À trois clients possibles"],
      "7d16959bf51a66f7"
    ),
    ("single", "À qui demander son avis en premier ? À sa famille", ["À trois clients possibles"], "eafe0db6a1f444cd"),
  ])
  func marksTheWording(kind: String, stem: String, choices: [String], fingerprint: String) {
    #expect(QuestionFingerprint.fingerprint(kind: kind, stem: stem, choices: choices) == fingerprint)
  }
}
