import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct ProgressDecoderTests {
  static let head =
    #""format":"jalon-progress","learner":"5edb62cd21313340dd1e13c4cbe6814d","site":"exemple","version":1"#

  @Test func readsEverySection() throws {
    let text = """
      {\(Self.head),
       "lessons": {"prix/calculer": {"state": \(register(#""done""#))}},
       "questions": {"q-prix": {"last": \(register(#"{"answer":["2"],"correct":false}"#)),
                                "best": \(register(#"{"answer":["1","3"],"correct":true}"#)),
                                "fingerprint": \(register(#""c87242d7cd665024""#))}},
       "worksheets": {"f-x": {"offre": \(register(#""Repas""#))}},
       "checklists": {"c-papiers": {"1": \(register("true"))}},
       "plan": {"p1": {"text": \(register(#""Appeler""#)), "due": \(register(#""2027-03-01""#)),
                       "done": \(register("false"))}},
       "sessions": {"prix-20270302T090000Z@exemple": {"status": \(register(#""attended""#))}},
       "confidence": {"prix": {"before": \(register(#""peu""#)), "after": \(register("null"))}},
       "preferences": {"theme": \(register(#""dark""#))}}
      """
    let (decoded, diagnostics) = decode(text)
    #expect(lines(diagnostics) == [])
    let progress = try #require(decoded)
    #expect(progress.site == "exemple")
    #expect(progress.learner == "5edb62cd21313340dd1e13c4cbe6814d")
    #expect(progress.state(ofLesson: "prix/calculer") == .done)
    #expect(progress.state(ofLesson: "prix/autre") == nil)
    #expect(progress.lastAnswer(toQuestion: "q-prix") == Answer(["2"], isCorrect: false))
    #expect(progress.bestAnswer(toQuestion: "q-prix") == Answer(["1", "3"], isCorrect: true))
    #expect(!progress.isReworded(question: "q-prix", fingerprint: "c87242d7cd665024"))
    #expect(progress.isReworded(question: "q-prix", fingerprint: "0000000000000000"))
    #expect(progress.worksheets["f-x"]?["offre"]?.value == .string("Repas"))
    #expect(progress.checklists["c-papiers"]?["1"]?.value == .boolean(true))
    #expect(progress.plan["p1"]?["due"]?.value == .string("2027-03-01"))
    #expect(progress.status(ofSession: "prix-20270302T090000Z@exemple") == .attended)
    #expect(progress.confidence["prix"]?["after"]?.isErased == true)
    #expect(progress.preferences["theme"]?.date == LocalDate(year: 2026, month: 11, day: 22))
  }

  @Test func writesKeysInOrderAndKeepsWhatItDoesNotKnow() throws {
    let text = """
      {"version":1,"site":"exemple","preferences":{"x":{"later":true,"value":1,"date":"2026-11-22","replica":"0000000a",
      "counter":1}},"learner":"5edb62cd21313340dd1e13c4cbe6814d","format":"jalon-progress","zeta":[1.50],
      "lessons":{"a/b":{"mood":{"x":null}}}}
      """
    let expected =
      #"{"format":"jalon-progress","learner":"5edb62cd21313340dd1e13c4cbe6814d","lessons":{"a/b":{"mood":{"x":null}}},"#
      + #""preferences":{"x":{"counter":1,"date":"2026-11-22","later":true,"replica":"0000000a","value":1}},"#
      + #""site":"exemple","version":1,"zeta":[1.5]}"#
    let progress = try #require(decode(text).progress)
    #expect(String(decoding: progress.serialized(), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("[]", "not a progress file of Jalon"),
    (#"{"format":"other"}"#, "not a progress file of Jalon"),
    (#"{"format":"jalon-progress","version":2}"#, "unknown version: this Jalon reads version 1"),
    (#"{"format":"jalon-progress","version":"1"}"#, "unknown version: this Jalon reads version 1"),
    ("{\(head),\"site\":\"\"}", "key 'site' written twice"),
    ("{\(head)", "file cut before its end"),
    ("{\(head),\"counter\":1}", "progress: unexpected value"),
    ("{\(head),\"lessons\":[]}", "lessons: unexpected value"),
    ("{\(head),\"lessons\":{\"a\":1}}", "lessons › a: unexpected value"),
    ("{\(head),\"lessons\":{\"a\":{\"counter\":1}}}", "lessons › a: unexpected value"),
    ("{\(head),\"lessons\":{\"a\":{\"state\":\"done\"}}}", "lessons › a › state: unexpected value"),
    ("{\(head),\"preferences\":{\"theme\":\"dark\"}}", "preferences › theme: unexpected value"),
    ("{\(head),\"checklists\":{\"c\":{\"0 1\":\(register("true"))}}}", "checklists › c: unexpected value"),
    ("{\(head),\"lessons\":{\"a\":{\"x\":{\"counter\":1}}}}", "lessons › a › x: unexpected value"),
  ])
  func refuses(text: String, summary: String) {
    let (progress, diagnostics) = decode(text)
    #expect(progress == nil)
    #expect(diagnostics.map(\.summary.english) == [summary])
    #expect(diagnostics.allSatisfy { $0.rule == .learnerFileReadable && $0.range?.path.string == "a-07.json" })
  }

  @Test(arguments: [
    #"{"counter":1,"replica":"0000000a","date":"2026-11-22"}"#,
    #"{"value":null,"counter":0,"replica":"0000000a","date":"2026-11-22"}"#,
    #"{"value":null,"counter":1.5,"replica":"0000000a","date":"2026-11-22"}"#,
    #"{"value":null,"counter":9007199254740992,"replica":"0000000a","date":"2026-11-22"}"#,
    #"{"value":null,"counter":1,"replica":"0000000A","date":"2026-11-22"}"#,
    #"{"value":null,"counter":1,"replica":"0a","date":"2026-11-22"}"#,
    #"{"value":null,"counter":1,"replica":"0000000a","date":"2026-02-30"}"#,
    #"{"value":null,"counter":1,"replica":"0000000a","date":"2026-11-22","others":"x"}"#,
    #"{"value":"finished","counter":1,"replica":"0000000a","date":"2026-11-22"}"#,
    #"{"value":true,"counter":1,"replica":"0000000a","date":"2026-11-22"}"#,
  ])
  func refusesRegister(json: String) {
    let (progress, diagnostics) = decode("{\(Self.head),\"lessons\":{\"a\":{\"state\":\(json)}}}")
    #expect(progress == nil)
    #expect(diagnostics.map(\.summary.english) == ["lessons › a › state: unexpected value"])
  }

  @Test(arguments: [
    ("questions", "text", "3"),
    ("questions", "last", #"{"answer":[1],"correct":true}"#),
    ("questions", "best", #"{"answer":["1"]}"#),
    ("questions", "fingerprint", #""C87242D7CD665024""#),
    ("worksheets", "offre", "12"),
    ("checklists", "1", #""oui""#),
    ("plan", "due", #""demain""#),
    ("plan", "done", "1"),
    ("sessions", "status", #""late""#),
    ("confidence", "before", "3"),
    ("confidence", "after_scale", #""6""#),
  ])
  func refusesValuesOfAnotherType(section: String, name: String, value: String) {
    let text = "{\(Self.head),\"\(section)\":{\"x\":{\"\(name)\":\(register(value))}}}"
    #expect(decode(text).diagnostics.map(\.summary.english) == ["\(section) › x › \(name): unexpected value"])
  }

  @Test func saysWhereReadingStopped() {
    let file = source("a-07.json", "{\n  \"a\": tru3\n}")
    #expect(
      lines(ProgressDecoder.decode(file).diagnostics, in: file) == [
        "a-07.json:2:8: error: character not expected in JSON [learner-file-readable]"
      ])
  }

  @Test func tellsAtMostTwentyMistakes() {
    let entries = (0..<1000).map { "\"l\($0)\":1" }.joined(separator: ",")
    #expect(decode("{\(Self.head),\"lessons\":{\(entries)}}").diagnostics.count == 20)
  }

  @Test func composesKeysAndSortsTextsKeptAside() throws {
    let texts = [("c", 2, "b"), ("a", 1, "d"), ("a", 1, "c"), ("a", 1, "d")].map { value, counter, replica in
      #"{"value":"\#(value)","counter":\#(counter),"replica":"0000000\#(replica)","date":"2026-11-22"}"#
    }
    let json =
      #"{"value":"b","counter":2,"replica":"0000000a","date":"2026-11-22","others":[\#(texts.joined(separator: ","))]}"#
    let progress = try #require(
      decode("{\(Self.head),\"worksheets\":{\"f-e\u{301}\":{\"x\":\(json)}}}").progress)
    let key = try #require(progress.worksheets.keys.first)
    #expect(Array(key.utf8) == Array("f-\u{e9}".utf8))
    let register = progress.worksheets["f-\u{e9}"]?["x"]
    #expect(register?.value == .string("c"))
    #expect(register?.others.map { "\($0.counter)\($0.replica.suffix(1))" } == ["1c", "1d", "2a"])
  }

  @Test(arguments: [
    #""others":["a"]"#, #""others":[{"value":"a","counter":1}]"#, #""seen":["0000000b"]"#, #""seen":{"b":1}"#,
    #""seen":{"0000000b":0}"#, #""seen":{"0000000b":1.5}"#,
    #""others":[{"value":"a","counter":1,"replica":"0000000b","date":"2026-11-22","seen":{"0000000c":1}}]"#,
  ])
  func refusesWhatIsNoTextKeptAside(member: String) {
    let json = #"{"value":"b","counter":2,"replica":"0000000a","date":"2026-11-22",\#(member)}"#
    #expect(decode("{\(Self.head),\"worksheets\":{\"f-a\":{\"x\":\(json)}}}").progress == nil)
  }

  @Test func refusesAnotherSiteAndAnotherLearner() throws {
    let progress = try #require(decode("{\(Self.head)}").progress)
    let learner = Learner(code: "a-07", secret: LearnerSecret(bytes: Array(0..<32)))
    let path = ProjectPath("prive/c/a-07.json")
    #expect(ProgressFileCheck.check(progress, at: path, site: "exemple", learner: learner) == [])
    #expect(ProgressFileCheck.check(progress, at: path, site: "exemple", learner: Learner(code: "a-08")) == [])
    let other = Learner(code: "a-08", secret: LearnerSecret(bytes: Array(1..<33)))
    #expect(
      lines(ProgressFileCheck.check(progress, at: path, site: "autre", learner: other)) == [
        "prive/c/a-07.json: error: progress of another site: 'exemple', not 'autre' [learner-file-readable]",
        "prive/c/a-07.json: error: a-08: another person's progress [learner-file-readable]",
      ])
  }
}

private func register(_ value: String) -> String {
  #"{"value":\#(value),"counter":1,"replica":"0000000a","date":"2026-11-22"}"#
}

private func decode(_ text: String) -> (progress: Progress?, diagnostics: [Diagnostic]) {
  ProgressDecoder.decode(source("a-07.json", text))
}
