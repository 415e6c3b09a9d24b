import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct LearnersSheetTests {
  private func read(_ bytes: [UInt8]) -> (learners: [Learner], told: [String]) {
    let (sheet, file) = LearnersSheet.read(SourceFile(path: ProjectPath("codes.csv"), bytes: bytes))
    return (sheet.learners.map(\.value), lines(sheet.diagnostics, in: file))
  }

  private func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "\u{2019}" ? 0x92 : UInt8($0.value) }
  }

  private let expected = [
    Learner(code: "a-01", publish: true, agreedOn: LocalDate(year: 2027, month: 3, day: 2)), Learner(code: "a-02"),
  ]

  @Test func readsWhatFrenchSpreadsheetsSave() {
    let text = "code;publié l\u{2019}heures;publier;accord_le\r\na-01;3,5;Oui;02/03/2027\r\na-02;4,0;non;\r\n"
    let note = "codes.csv:1:6: note: column 'publié l\u{2019}heures' left out [learner-file-readable]"
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), windows1252(text), utf16(text)] {
      let (learners, told) = read(bytes)
      #expect(learners == expected)
      #expect(told == [note])
    }
  }

  @Test func readsCodesWithoutAFirstLineOfNames() {
    let (learners, told) = read(Array("a-01\na-02\nMarie\n".utf8))
    #expect(learners.map(\.code) == ["a-01", "a-02"])
    #expect(told == ["codes.csv:3:1: error: this is not a code [learner-code-valid]"])
  }

  @Test func refusesTheWholeTableForANameASecretOrAColumnBadlySpelled() {
    for (header, said) in [
      ("code;Prénom", "'Prénom': no personal data here [learner-code-valid]"),
      ("code;secret", "column 'secret': to be removed [learner-secret-valid]"),
      ("code;publie", "unknown column 'publie'; did you mean 'publier'? [learner-file-readable]"),
    ] {
      let (learners, told) = read(Array("\(header)\na-01;x\n".utf8))
      #expect(learners.isEmpty)
      #expect(told == ["codes.csv:1:6: error: \(said)"])
    }
  }

  @Test func refusesARowByItself() {
    let (learners, told) = read(Array("code;publier;accord_le\na-01;oui;\na-02;non;\na-02;non;\n".utf8))
    #expect(learners.map(\.code) == ["a-02"])
    #expect(
      told == [
        "codes.csv:2:6: error: a-01: published without a dated agreement [learner-agreement-dated]",
        "codes.csv:4:1: error: 'a-02' is taken in this cohort [learner-code-unique]",
      ])
  }

  private func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
  }
}
