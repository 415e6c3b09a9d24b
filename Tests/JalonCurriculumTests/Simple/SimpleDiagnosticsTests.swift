import JalonCore
import Testing

@testable import JalonCurriculum

/// What is said of plain-language versions that do not stand with their lesson.
struct SimpleDiagnosticsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let files: [String: String]
    let report: [String]
    var testDescription: String { name }
  }

  private static let quiz = "::: quiz {#q}\nQ ?\n\n- [x] a\n- [ ] b\n:::\n"

  @Test(arguments: [
    Case(name: "beside its lesson", files: ["01-a.md": quiz, "01-a.simple.md": quiz], report: []),
    Case(
      name: "without a lesson", files: ["01-prix.md": "# a", "01-pris.simple.md": "# a"],
      report: [
        "simple-original-present warning: plain version without its lesson '01-pris.md'; did you mean '01-prix.md'?"
      ]),
    Case(
      name: "of a draft", files: ["01-a.md": "---\nbrouillon: oui\n---\n", "01-a.simple.md": "# a"],
      report: ["simple-original-present note: plain version on hold: its lesson is not published"]),
    Case(
      name: "a draft itself", files: ["01-a.md": "# a", "01-a.simple.md": "---\nbrouillon: oui\n---\n"], report: []),
    Case(
      name: "another right answer",
      files: ["01-a.md": quiz, "01-a.simple.md": "::: quiz {#q}\nQ ?\n\n- [ ] a\n- [x] b\n:::\n"],
      report: ["simple-questions-match warning: 'q' has not the same answers as in the lesson"]),
    Case(
      name: "a choice less", files: ["01-a.md": quiz, "01-a.simple.md": "::: quiz {#q}\nQ ?\n\n- [x] a\n:::\n"],
      report: ["simple-questions-match warning: 'q' has not the same answers as in the lesson"]),
    Case(
      name: "another lesson's question", files: ["01-a.md": quiz, "02-b.md": "# b", "02-b.simple.md": quiz],
      report: ["id-unique error: the id 'q' is taken"]),
    Case(
      name: "an unfinished review",
      files: ["01-a.md": "# a", "01-a.simple.md": "---\nrelecture_falc: {par: Eux}\n---\n"],
      report: ["data-key-present error: 'date' is missing"]),
  ])
  func reports(_ example: Case) async throws {
    let files = Dictionary(
      uniqueKeysWithValues: example.files.map { ("content/modules/m/\($0.key)", $0.value) })
    let sources = MemoryFileSystem(
      ["content/site.yaml": "titre: Essai\n", "content/modules/m/index.md": "# M"].merging(files) { $1 })
    let tree = try Loader(sources).load()
    let parser = ProjectParser(sources, inspect: { _ in [] }, jobs: 1, includesDrafts: false)
    let parsed = try await parser.parse(tree)
    guard let day = LocalDate(iso: "2027-03-01") else { preconditionFailure("a date") }
    let resolved = Resolver(parsed.project, tree: tree, now: day).resolve()
    let wanted = ["simple-", "id-", "data-", "link-"]
    let report = (parsed.diagnostics + resolved.diagnostics).sorted().filter { diagnostic in
      wanted.contains { diagnostic.rule.string.hasPrefix($0) }
    }
    .map { "\($0.rule) \($0.severity): \($0.summary.english)" }
    #expect(report == example.report)
  }

  @Test func readsItsOwnRecordAlone() throws {
    guard let day = LocalDate(iso: "2027-03-01") else { preconditionFailure("a date") }
    let record = SimpleRecord(digest: "ab", date: day)
    #expect(SimpleRecord(record.encoded()) == record)
    for text in ["", "{}", "{\"format\":2,\"lesson\":\"ab\",\"date\":\"2027-03-01\"}", "{\"format\":1,\"lesson\":1}"] {
      #expect(SimpleRecord(Array(text.utf8)) == nil)
    }
  }

  @Test func digestsWordsAlone() {
    let digest = { (text: String) in
      SimpleRecord.digest(of: SourceFile(path: ProjectPath("a.md"), bytes: Array(text.utf8)))
    }
    let words = digest("---\ntitre: A\n---\n# Un\n\nDeux **mots**.\n")
    #expect(digest("# Un\nDeux\n*mots*.") == words)
    #expect(digest("# Un\n\nDeux mats.\n") != words)
  }
}
