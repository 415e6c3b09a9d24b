import JalonCore
import JalonCurriculum
import JalonOutput
import Testing

@Suite struct PublishedProgressTests {
  let agreed = LocalDate(year: 2026, month: 11, day: 22)
  let secret = LearnerSecret(bytes: Array(0..<32))
  let canary = "CANARI-A-07"

  @Test func publishesOnlyWhoIsActiveWillingAndAgreed() throws {
    let learners = [
      Learner(code: "a-01", secret: other(1), publish: true, agreedOn: nil),
      Learner(code: "a-02", secret: other(2), publish: false, agreedOn: agreed),
      Learner(code: "a-03", secret: other(3), status: .revoked, publish: true, agreedOn: agreed),
      Learner(code: "a-04", secret: nil, publish: true, agreedOn: agreed),
      Learner(code: "a-07", secret: secret, publish: true, agreedOn: agreed),
    ]
    let (files, diagnostics) = PublishedProgress.files(for: learners.map { ($0, progress($0.code)) })
    #expect(diagnostics == [])
    #expect(files.map(\.path.string) == ["progress/b77172c1f94c4c39273488c8f1079892.json"])
    let bytes = try #require(files.first?.bytes)
    #expect(try ProgressEnvelope.open(bytes, with: #require(secret)).get() == progress("a-07").bytes)
  }

  @Test func showsNothingOfALearner() throws {
    let learner = Learner(code: "a-07", secret: secret, publish: true, agreedOn: agreed)
    let file = try #require(PublishedProgress.files(for: [(learner, progress("a-07"))]).files.first)
    let shown = file.path.string + String(decoding: file.bytes, as: UTF8.self)
    for word in [canary, "a-07", "printemps", "2026-11-22", try #require(secret).text, try #require(secret).learnerID] {
      #expect(!shown.contains(word), "\(word)")
    }
  }

  @Test func comesInTheOrderOfPathsWhateverTheOrderOfLearners() {
    let learners = (1...5).map { Learner(code: "a-0\($0)", secret: other(UInt8($0)), publish: true, agreedOn: agreed) }
    let inputs = learners.map { ($0, progress($0.code)) }
    let files = PublishedProgress.files(for: inputs).files
    #expect(files == PublishedProgress.files(for: inputs.reversed()).files)
    #expect(files.map(\.path) == files.map(\.path).sorted())
    #expect(Set(files.map(\.bytes.count)) == [5588])
  }

  @Test func reportsWhatIsTooLarge() {
    let learner = Learner(code: "a-07", secret: secret, publish: true, agreedOn: agreed)
    let file = SourceFile(path: ProjectPath("prive/printemps/a-07.json"), bytes: Array(repeating: 0x20, count: 262_145))
    let (files, diagnostics) = PublishedProgress.files(for: [(learner, file)])
    #expect(files == [])
    #expect(
      diagnostics == [
        Diagnostic(
          .learnerFileReadable, .error, at: .start(of: file.path),
          LocalizedText(
            fr: "progression de 262145 octets : au plus 262144 peuvent être publiés",
            en: "progress of 262145 bytes: at most 262144 can be published"))
      ])
  }

  private func other(_ first: UInt8) -> LearnerSecret? { LearnerSecret(bytes: Array(first..<first + 32)) }

  private func progress(_ code: String) -> SourceFile {
    SourceFile(path: ProjectPath("prive/printemps/\(code).json"), bytes: Array("{\"x\":\"\(canary) \(code)\"}".utf8))
  }
}
