import Testing

/// Document rules read the questions of a GIFT file, and speak of its own lines.
struct BankRulesTests {
  private static let files = [
    "content/modules/m/01-a.md": "# A\n\n::: banque de questions {#b fichier=\"q.gift\"}\n:::\n",
    "content/modules/m/02-b.md": "# B\n\n::: banque de questions {#c fichier=\"q.gift\"}\n:::\n",
    "content/modules/m/q.gift":
      "::un::[markdown]Quel feedback ?{\n  =Bon#Un business plan.\n  ~Non#Non.\n}\n\n::deux::[html]<p>This is the text that you will find in all of our lessons.</p>{T#a#b}\n",
  ]

  @Test func speakOfTheBanksLinesOnce() async throws {
    #expect(
      try await CheckedSite.report("word-french", on: Self.files) == """
        content/modules/m/q.gift:1:22-1:30 note: 'feedback' has a French word
        content/modules/m/q.gift:2:11-2:24 note: 'business plan' has a French word
        """)
    #expect(
      try await CheckedSite.report("language-passage-marked", on: Self.files)
        == "content/modules/m/q.gift:6:18-6:76 note: passage that seems to be in English")
  }

  @Test func leaveLessonsRulesToLessons() async throws {
    for rule in ["lesson-short", "lesson-read-in-time", "module-exit-present", "heading-main-single"] {
      let report = try await CheckedSite.report(rule, on: Self.files)
      #expect(!report.contains("q.gift"), "\(rule)")
    }
  }
}
