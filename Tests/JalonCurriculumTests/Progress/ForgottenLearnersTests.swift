import Testing

@testable import JalonCurriculum

@Suite struct ForgottenLearnersTests {
  @Test func remembersOnlyADigest() {
    var forgotten = ForgottenLearners()
    let id = "5edb62cd21313340dd1e13c4cbe6814d"
    #expect(!forgotten.contains(learnerID: id))
    forgotten.insert(learnerID: id)
    forgotten.insert(learnerID: id)
    let bytes = forgotten.serialized()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains(id))
    #expect(text.split(separator: "\n").count == 2)
    #expect(ForgottenLearners(parsing: bytes) == forgotten)
    #expect(ForgottenLearners(parsing: bytes).contains(learnerID: id))
  }

  @Test func passesOverOtherLines() {
    #expect(ForgottenLearners(parsing: Array("# un mot\r\n\nabc\n".utf8)) == ForgottenLearners())
  }
}
