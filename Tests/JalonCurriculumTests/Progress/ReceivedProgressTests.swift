import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct ReceivedProgressTests {
  private static let secret = LearnerSecret(bytes: Array(0..<32))
  private static let now = LocalDate(daysSince1970: 20_789)  // 2026-12-02
  private static let head =
    #""format":"jalon-progress","learner":"5edb62cd21313340dd1e13c4cbe6814d","site":"exemple","version":1"#

  private func receive(_ text: String) -> (received: ReceivedProgress?, told: [String]) {
    let file = source("a.json", text)
    let (received, diagnostics) = ReceivedProgress.decode(
      file, site: "exemple", secrets: [LearnerSecret(bytes: Array(1..<33)), Self.secret].compactMap { $0 },
      now: Self.now)
    return (received, lines(diagnostics, in: file))
  }

  private static func lesson(on date: String) -> String {
    #"{\#(head),"lessons":{"a/b":{"state":{"value":"done","counter":1,"replica":"0000000a","date":"\#(date)"}}}}"#
  }

  @Test func takesASharedFile() throws {
    let (received, told) = receive(Self.lesson(on: "2026-12-01"))
    #expect(told == [])
    #expect(received?.kind == .shared)
    #expect(received?.progress.state(ofLesson: "a/b") == .done)
  }

  @Test func takesOfABackupWhatIsNotPersonal() throws {
    let (received, told) = receive(
      #"{"format":"jalon-backup","version":1,"site":"exemple","private":{"x":"CANARI"},"progress":"#
        + Self.lesson(on: "2026-12-01") + "}")
    #expect(told == [])
    let progress = try #require(received).progress
    #expect(received?.kind == .backup)
    #expect(!String(decoding: progress.serialized(), as: UTF8.self).contains("CANARI"))
    #expect(progress.state(ofLesson: "a/b") == .done)
  }

  @Test func opensASealedCopyWithTheKeyOfWhoeverItIs() throws {
    let secret = try #require(Self.secret)
    let sealed = try ProgressEnvelope.seal(Array(Self.lesson(on: "2026-12-01").utf8), with: secret).get()
    let (received, told) = receive(String(decoding: sealed, as: UTF8.self))
    #expect(told == [])
    #expect(received?.kind == .published)
    #expect(received?.progress.learner == secret.learnerID)
  }

  @Test func refusesASealedCopyThatWasChanged() throws {
    let secret = try #require(Self.secret)
    let sealed = try ProgressEnvelope.seal(Array(Self.lesson(on: "2026-12-01").utf8), with: secret).get()
    let text = String(decoding: sealed, as: UTF8.self)
    let start = try #require(text.firstRange(of: #""ciphertext":""#)).upperBound
    let letter = text[start] == "A" ? "B" : "A"
    let (received, told) = receive(text[..<start] + letter + text[text.index(after: start)...])
    #expect(received == nil)
    #expect(told == ["a.json:1:1: error: sealed file that no link of this site opens [learner-file-readable]"])
  }

  @Test func refusesACopySealedForOnePersonAndWrittenForAnother() throws {
    let secret = try #require(Self.secret)
    let other = Self.lesson(on: "2026-12-01").replacing("5edb", with: "0000")
    let sealed = try ProgressEnvelope.seal(Array(other.utf8), with: secret).get()
    let told = receive(String(decoding: sealed, as: UTF8.self)).told
    #expect(told == ["a.json:1:1: error: sealed for one person, written for another [learner-file-readable]"])
  }

  @Test(arguments: [
    (lesson(on: "2026-12-04"), []), (lesson(on: "2020-01-01"), []),
    (lesson(on: "2026-12-05"), ["lessons › a/b › state: implausible date, 2026-12-05"]),
    (lesson(on: "2019-12-31"), ["lessons › a/b › state: implausible date, 2019-12-31"]),
    (
      #"{\#(head),"later":{"x":[{"value":1,"counter":1,"replica":"0000000a","date":"2031-01-01"}]}}"#,
      ["later › x: implausible date, 2031-01-01"]
    ),
    (
      #"{\#(head),"plan":{"p":{"due":{"value":"2031-01-01","counter":1,"replica":"0000000a","date":"2026-12-01"}}}}"#,
      []
    ),
    (#"{\#(head),"worksheets":{"__proto__":{}}}"#, ["key '__proto__': no page of Jalon writes it"]),
    (#"{\#(head),"__proto__":{"isAdmin":true}}"#, ["key '__proto__': no page of Jalon writes it"]),
    (#"{\#(head),"constructor":{"prototype":1}}"#, []),
    (#"{\#(head.replacing("exemple", with: "autre"))}"#, ["progress of another site: 'autre', not 'exemple'"]),
    (#"{"format":"jalon-progress","version":2}"#, ["unknown version: this Jalon reads version 1"]),
    (#"{"format":"jalon-backup","version":2,"progress":{}}"#, ["backup that this Jalon cannot read"]),
    (#"{"format":"jalon-backup","version":1,"private":{}}"#, ["backup that this Jalon cannot read"]),
    (#"{"format":"jalon-backup","version":1,"progress":[]}"#, ["not a progress file of Jalon"]),
    ("[]", ["not a progress file of Jalon"]), ("{", ["file cut before its end"]),
    (#"{"a":1,"a":2}"#, ["key 'a' written twice"]),
    (#"{\#(head),"ciphertext":""}"#, ["'protected' is missing or badly written"]),
    (String(repeating: "[", count: 18), ["more than 16 nested levels"]),
  ])
  func refusesWithAReason(text: String, summaries: [String]) {
    let file = source("a.json", text)
    let (received, diagnostics) = ReceivedProgress.decode(
      file, site: "exemple", secrets: [Self.secret].compactMap { $0 }, now: Self.now)
    #expect(diagnostics.map(\.summary.english) == summaries)
    #expect((received == nil) == !summaries.isEmpty)
  }

  @Test func refusesWhatIsLongerThanAMebibyte() {
    let file = SourceFile(path: ProjectPath("a.json"), bytes: Array(repeating: 0x20, count: 1_048_577))
    let (received, diagnostics) = ReceivedProgress.decode(file, site: "exemple", secrets: [], now: Self.now)
    #expect(received == nil)
    #expect(diagnostics.map(\.summary.english) == ["file of more than 1048576 bytes"])
  }
}
