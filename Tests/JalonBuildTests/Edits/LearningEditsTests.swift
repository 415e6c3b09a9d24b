import Testing

@testable import JalonBuild

/// What a build says of an edit to those who wrote it, with one learner who finished a lesson and answered its question.
struct LearningEditsTests {
  private static let question = "::: quiz {#q-prix}\nCombien ?\n\n- [x] Dix\n- [ ] Vingt\n:::\n"
  private static let lesson = "---\ntitre: Calculer\n---\n\n\(question)"

  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder([
      "content/site.yaml": "titre: Essai\nidentifiant: essai\ndémonstration: oui\n",
      "content/modules/prix/01-calculer.md": Self.lesson,
      "content/modules/prix/02-annoncer.md": "# Annoncer\n",
      "prive/groupe.csv": "code\na-07\n",
      "prive/groupe/a-07.json": """
      {"format":"jalon-progress","version":1,"site":"essai","learner":"\(String(repeating: "0", count: 32))",
      "lessons":{"prix/calculer":{"state":{"value":"done","counter":1,"replica":"0000000a","date":"2027-02-01"}}},
      "questions":{"q-prix":{"last":{"value":{"answer":["1"],"correct":true},"counter":1,"replica":"0000000a",\
      "date":"2027-02-01"}}}}
      """,
    ])
  }

  /// What the second build says, after an edit; a third must say nothing more.
  private func told(_ edit: () throws -> Void) async throws -> [String] {
    _ = try await build()
    try edit()
    let told = try await build()
    #expect(try await build() == [])
    return told
  }

  private func build() async throws -> [String] {
    let moment = try #require(Moment.day("2027-03-01"))
    let report = try await Build(BuildOptions(site: site.path, moment: moment, jobs: 2)).run()
    #expect(!report.hasErrors)
    return report.diagnostics.filter { ["lesson-address-kept", "question-meaning-kept"].contains($0.rule.string) }
      .map {
        "\($0.severity): \($0.summary.english)" + ($0.explanation?.english.contains("a-07") == true ? " a-07" : "")
      }
  }

  private func move(_ text: String, to path: String) throws {
    try site.remove("content/modules/prix/01-calculer.md")
    try site.write(text, to: path)
  }

  @Test func aRenamedLessonThatTellsItsOldAddressIsStillFound() async throws {
    let text = "---\ntitre: Calculer\nanciennes adresses: [modules/prix/calculer/]\n---\n\n\(Self.question)"
    let told = try await told { try move(text, to: "content/modules/prix/01-fixer.md") }
    #expect(told == [])
    #expect(site.text("public/progression/index.html")?.contains(#""former":["prix/calculer"]"#) == true)
  }

  @Test func aRenamedLessonThatDoesNotIsToldOf() async throws {
    let told = try await told { try move(Self.lesson, to: "content/modules/prix/01-fixer.md") }
    #expect(told == ["warning: the lesson 'Calculer' (prix/calculer) is gone a-07"])
  }

  @Test func aLessonNobodyReadMayGo() async throws {
    let told = try await told { try site.remove("content/modules/prix/02-annoncer.md") }
    #expect(told == ["note: the lesson 'Annoncer' (prix/annoncer) is gone"])
  }

  @Test func aRemovedLessonTakesItsQuestionAlong() async throws {
    let told = try await told { try site.remove("content/modules/prix/01-calculer.md") }
    #expect(
      told == [
        "warning: the lesson 'Calculer' (prix/calculer) is gone a-07",
        "note: the question 'q-prix' is no longer asked a-07",
      ])
  }

  @Test func aModuleThatTakesAnotherNameTakesItsLessonsAlong() async throws {
    let told = try await told {
      try site.remove("content/modules/prix")
      try site.write(Self.lesson, to: "content/modules/tarifs/01-calculer.md")
      try site.write("# Annoncer\n", to: "content/modules/tarifs/02-annoncer.md")
      try site.write(
        "---\ntitre: Tarifs\nanciennes adresses: [modules/prix/]\n---\n", to: "content/modules/tarifs/index.md")
    }
    #expect(told == [])
    #expect(site.text("public/modules/prix/calculer/index.html")?.contains("tarifs/calculer") == true)
    #expect(site.text("public/modules/tarifs/calculer/index.html")?.contains(#"data-former="prix/calculer""#) == true)
  }

  @Test func oneHalfOfASplitLessonKeepsWhatWasDone() async throws {
    let told = try await told {
      try site.write(Self.lesson, to: "content/modules/prix/01-calculer.md")
      try site.write("# La suite\n", to: "content/modules/prix/03-la-suite.md")
    }
    #expect(told == [])
  }

  @Test(arguments: [
    ("Combien", "Quel prix", "note: the question 'q-prix' is reworded a-07"),
    ("Vingt", "Trente", "warning: the question 'q-prix' has other choices than before a-07"),
    ("q-prix", "q-prix-2", "note: the question 'q-prix' is no longer asked a-07"),
    ("- [x] Dix\n- [ ] Vingt", "- [ ] Dix\n- [x] Vingt", nil),
  ])
  func anEditedQuestionIsToldOf(_ before: String, _ after: String, _ expected: String?) async throws {
    let told = try await told {
      try site.write(Self.lesson.replacing(before, with: after), to: "content/modules/prix/01-calculer.md")
    }
    #expect(told == [expected].compactMap { $0 })
  }

  @Test func aDamagedRecordBeginsAnew() async throws {
    _ = try await build()
    let record = try #require(site.files(below: ".jalon").keys.first { $0.hasPrefix("learning-") })
    try site.write("{\"version\":1,\"lessons\":{\"a/b\":1}}", to: ".jalon/\(record)")
    #expect(try await build() == [])
    #expect(site.text(".jalon/\(record)")?.contains("prix/calculer") == true)
  }
}
