import Testing

/// What must be given once: ids that learners' files remember, and addresses.
struct IdentityTests {
  private static let quiz = "::: quiz {#q-a}\nQuoi ?\n\n- [x] A\n  > Oui.\n:::\n"

  @Test func reportsAnIdThatTwoFilesGive() async throws {
    let resolved = try await ResolvedSite([
      "content/modules/prix/index.md": "# Prix", "content/modules/prix/01-a.md": "# A\n\n" + Self.quiz,
      "content/modules/prix/02-b.md": "# B\n\n" + Self.quiz + "\n::: à cocher {#q-a}\n- Un\n:::\n",
      "content/pages/c.md": "# C\n\n::: fiche {#q-a}\n- Nom : [texte nom]\n:::\n",
    ])
    #expect(
      resolved.report == """
        content/modules/prix/02-b.md:3:1-3:16 error id-unique: the id 'q-a' is taken
          note content/modules/prix/01-a.md:3:1-3:16: the first is here
        content/modules/prix/02-b.md:10:1-10:20 error id-unique: the id 'q-a' is taken
          note content/modules/prix/01-a.md:3:1-3:16: the first is here
        content/pages/c.md:3:1-3:17 error id-unique: the id 'q-a' is taken
          note content/modules/prix/01-a.md:3:1-3:16: the first is here
        """)
  }

  @Test func reportsAnIdThatAHeadingAndABlockOfOnePageGive() async throws {
    let resolved = try await ResolvedSite([
      "content/pages/a.md": "# A\n\n## B {#x}\n\n::: note {#x}\n:::\n\n### C {#x}\n\n::: à cocher {#x}\n- Un\n:::\n",
      "content/pages/b.md": "# A\n\n## B {#x}\n",
    ])
    #expect(
      resolved.report == """
        content/pages/a.md:5:1-5:14 error id-unique: the id 'x' is taken in this page
          note content/pages/a.md:3:1-3:10: the first is here
        content/pages/a.md:8:1-8:11 error id-unique: the id 'x' is taken in this page
          note content/pages/a.md:3:1-3:10: the first is here
        content/pages/a.md:10:1-10:18 error id-unique: the id 'x' is taken in this page
          note content/pages/a.md:3:1-3:10: the first is here
        """)
  }

  @Test func reportsTwoFilesOfOneAddress() async throws {
    let resolved = try await ResolvedSite([
      "content/modules/prix/index.md": "# Prix", "content/modules/prix/01-cout.md": "# A",
      "content/modules/prix/02-cout.md": "# B", "content/pages/mentions-legales.md": "# Mentions",
    ])
    #expect(
      resolved.report
        == "content/modules/prix/02-cout.md error address-unique: same address as 01-cout.md: 'modules/prix/cout/'")
  }
}
