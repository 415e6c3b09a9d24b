import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

@Suite struct ProgressOutputTests {
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
    let files = ProgressOutput.files(for: learners.map { record($0) })
    #expect(files.map(\.path) == ["progress/b77172c1f94c4c39273488c8f1079892.json"])
    let bytes = try #require(try files.first?.contents())
    #expect(try ProgressEnvelope.open(bytes, with: #require(secret)).get() == record(learners[4]).text)
  }

  @Test func showsNothingOfALearner() throws {
    let learner = Learner(code: "a-07", secret: secret, publish: true, agreedOn: agreed)
    let file = try #require(ProgressOutput.files(for: [record(learner)]).first)
    let shown = file.path + file.fingerprint + String(decoding: try file.contents(), as: UTF8.self)
    for word in [canary, "a-07", "printemps", "2026-11-22", try #require(secret).text, try #require(secret).learnerID] {
      #expect(!shown.contains(word), "\(word)")
    }
  }

  @Test func comesInTheOrderOfPathsWhateverTheOrderOfLearners() throws {
    let records = (1...5).map { number in
      record(Learner(code: "a-0\(number)", secret: other(UInt8(number)), publish: true, agreedOn: agreed))
    }
    let files = ProgressOutput.files(for: records)
    #expect(files.map(\.path) == ProgressOutput.files(for: records.reversed()).map(\.path))
    #expect(files.map(\.path) == files.map(\.path).sorted())
    #expect(Set(try files.map { try $0.contents().count }) == [5588])
  }

  @Test func dependsOnTheTextAndOnTheLink() throws {
    let learner = Learner(code: "a-07", secret: secret, publish: true, agreedOn: agreed)
    let other = Learner(code: "a-07", secret: other(9), publish: true, agreedOn: agreed)
    let records = [record(learner), record(learner, words: "plus"), record(other)]
    let fingerprints = records.flatMap { ProgressOutput.files(for: [$0]).map(\.fingerprint) }
    #expect(Set(fingerprints).count == 3)
    #expect(ProgressOutput.files(for: [record(learner)]).map(\.fingerprint) == [fingerprints[0]])
  }

  @Test func leavesOutWhatNoEnvelopeHolds() {
    let learner = Learner(code: "a-07", secret: secret, publish: true, agreedOn: agreed)
    let large = record(learner, words: String(repeating: "x", count: ProgressEnvelope.maximumBytes))
    #expect(ProgressOutput.files(for: [large]).isEmpty)
  }

  private func other(_ first: UInt8) -> LearnerSecret? { LearnerSecret(bytes: Array(first..<first + 32)) }

  private func record(_ learner: Learner, words: String = "") -> LearnerRecord {
    let day = LocalDate(daysSince1970: 20_000)
    let register = Register(.string("\(canary) \(learner.code) \(words)"), counter: 1, replica: "0000000a", date: day)
    let progress = Progress(site: "s", learner: "l", sections: [.worksheets: ["f-projet": ["offre": register]]])
    return LearnerRecord(
      learner: learner, cohort: "printemps", path: ProjectPath("prive/printemps/\(learner.code).json"),
      progress: progress)
  }
}
