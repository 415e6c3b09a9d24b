import Foundation
import JalonCore
import JalonCurriculum
import Testing

@testable import JalonBuild

@Suite struct ProgressImportTests {
  private let device = String(repeating: "ab", count: 16)

  @Test func mergesAndKeepsTheOriginalAndTheSameFileTwiceChangesNothing() async throws {
    let site = try LearnersSite()
    try site.share("in/recu.json", learner: try #require(try site.secret(of: "a-01")).learnerID)
    try site.folder.write("x", to: "in/lisez-moi.txt")
    let told = try await site.receive(["in"], writes: false)
    #expect(
      told.lines == [
        "+ a-01 (printemps), in/recu.json: 1 lesson", "Left out, since their names do not end in .json: 1.",
      ])
    // Nothing is written before somebody agrees.
    #expect(try site.progress(of: "a-01")?.state(ofLesson: "x/a") == nil)
    _ = try await site.receive(["in"])
    #expect(try site.progress(of: "a-01")?.state(ofLesson: "x/a") == .done)
    let original = try #require(site.folder.text("in/recu.json"))
    let digest = Digest.hexadecimal(of: Array(original.utf8))
    #expect(site.folder.text("prive/received/printemps/a-01/\(digest).json") == original)

    let before = site.folder.files(below: "prive")
    let again = try await site.receive(["in/recu.json", "in/recu.json"])
    #expect(again.isEmpty)
    #expect(
      again.lines
        == Array(repeating: "= a-01 (printemps), in/recu.json: received already", count: 2) + ["Nothing new."])
    #expect(site.folder.files(below: "prive") == before)
  }

  @Test func keepsWhatTwoDevicesWrote() async throws {
    let site = try LearnersSite()
    let id = try #require(try site.secret(of: "a-01")).learnerID
    func sheet(_ field: String, _ words: String) -> String {
      #","worksheets":{"f-projet":{"\#(field)":{"value":"\#(words)","counter":1,"replica":"0000000b","date":"2027-03-09"}}}"#
    }
    try site.share("un.json", learner: id, more: sheet("offre", "Des repas"))
    try site.share("deux.json", learner: id, lesson: "started", more: sheet("clients", "Des voisins"))
    _ = try await site.receive(["un.json", "deux.json"])
    let progress = try #require(try site.progress(of: "a-01"))
    #expect(progress.worksheets["f-projet"]?.keys.sorted() == ["clients", "offre"])
  }

  @Test func asksWhoseAFileIsOnceForADevice() async throws {
    let site = try LearnersSite()
    try site.share("un.json", learner: device)
    let told = try await site.receive(["un.json"])
    #expect(told.isEmpty)
    #expect(told.refusals.first?.explanation?.english.contains("--learner CODE") == true)
    _ = try await site.receive(["un.json"], learner: ["printemps", "a-02"])
    #expect(try site.progress(of: "a-02")?.learner == (try site.secret(of: "a-02"))?.learnerID)
    // What was received before says it.
    try site.share("deux.json", learner: device, lesson: "started", date: "2027-03-10")
    #expect(try await site.receive(["deux.json"]).lines == ["+ a-02 (printemps), deux.json: 1 lesson"])
    let wrong = try await site.receive(["deux.json"], learner: ["a-01"])
    #expect(wrong.summaries == ["this file is that of a-02 (printemps)"])
  }

  @Test func neitherTakesNorKeepsWhatIsPersonal() async throws {
    let site = try LearnersSite()
    let id = try #require(try site.secret(of: "a-01")).learnerID
    let personal =
      #","worksheets":{"f-intime":{"mots":{"value":"CANARI","counter":1,"replica":"0000000b","date":"2027-03-09"}}}"#
    try site.share("un.json", learner: id, more: personal)
    let shared = try #require(site.folder.text("un.json"))
    try site.folder.write(
      #"{"format":"jalon-backup","version":1,"site":"essai","progress":\#(shared),"private":{"x":"CANARI"}}"#,
      to: "deux.json")
    let told = try await site.receive(["un.json", "deux.json"]).lines
    #expect(told.filter { $0 == "  Taken out, since it is personal: f-intime." }.count == 2)
    #expect(told.contains { $0.contains("It is a whole backup") })
    #expect(site.folder.files(below: "prive/received").count == 2)
    for (path, data) in site.folder.files(below: "prive") {
      #expect(data.range(of: Data("CANARI".utf8)) == nil, "\(path)")
    }
    #expect(try await site.receive(["un.json", "deux.json"]).isEmpty)
  }

  @Test func refusesEachBadFileAndTakesTheOthers() async throws {
    let site = try LearnersSite()
    let id = try #require(try site.secret(of: "a-01")).learnerID
    try site.share("bon.json", learner: id)
    try site.share("futur.json", learner: id, date: "2027-03-13")
    try site.folder.write("{", to: "coupe.json")
    try site.folder.write(String(repeating: " ", count: 1_048_577), to: "gros.json")
    let told = try await site.receive(["absent.json", "bon.json", "coupe.json", "futur.json", "gros.json", "content"])
    #expect(
      told.refusals.map { "\($0.range?.path.name ?? "") \($0.summary.english)" } == [
        "absent.json no file of that name", "coupe.json file cut before its end",
        "futur.json lessons › x/a › state: implausible date, 2027-03-13",
        "gros.json file of more than 1048576 bytes",
      ])
    #expect(told.lines.contains("+ a-01 (printemps), bon.json: 1 lesson"))
    #expect(try site.progress(of: "a-01")?.state(ofLesson: "x/a") == .done)
  }

  @Test func doesNotMergeIntoAFileThatItCannotRead() async throws {
    let site = try LearnersSite()
    try site.share("un.json", learner: try #require(try site.secret(of: "a-01")).learnerID)
    try site.folder.write("{", to: "prive/printemps/a-01.json")
    let told = try await site.receive(["un.json"])
    #expect(told.isEmpty)
    #expect(told.summaries.first?.contains("a-01.json cannot be read") == true)
  }

  @Test func showsWhereSomebodyIsWithoutQuotingTheirWords() async throws {
    let site = try LearnersSite()
    let more = #"""
      ,"worksheets":{"f-projet":{"offre":{"value":"CANARI","counter":1,"replica":"0000000b","date":"2027-03-09"}}},
      "plan":{"p":{"text":{"value":"Appeler","counter":1,"replica":"0000000b","date":"2027-03-09"}}}
      """#
    try site.share("un.json", learner: try #require(try site.secret(of: "a-01")).learnerID, more: more)
    _ = try await site.receive(["un.json"])
    let text = try await ProgressShow(site.options, ["a-01"]).text(in: .english)
    #expect(
      text == """
        a-01 (printemps)
        Last activity: 2027-03-09.

        Lessons done
        - Leçon, on 2027-03-09

        Plan of action
        - Appeler

        Also shared (to read with the person)
        - 1 worksheet field

        """)
    let empty = try await ProgressShow(site.options, ["printemps", "a-02"]).text(in: .english)
    #expect(empty == "a-02 (printemps)\nNothing was done yet.\n")
    let export = try ProgressExport(site.site, ["a-01"])
    #expect(export.text == site.folder.text("prive/printemps/a-01.json").map { $0 + "\n" })
    #expect(refusal { try export.write(to: site.folder.path + "/public/a.json") } != nil)
  }
}
