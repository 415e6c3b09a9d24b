import Testing

/// A date and its weekday go together.
struct DateWeekdayMatchesTests {
  @Test(arguments: [
    RuleCase(
      name: "in texts, with every kind of space",
      files: [
        "content/pages/p.md":
          "Le lundi 16 mars 2027, le **mardi\u{A0}1er\u{202F}avril\n2027**.\n\n- Friday, March 16th, 2027\n"
      ],
      report: """
        content/pages/p.md:1:4-1:22 warning: 2027-03-16 is a Tuesday, not a Monday
        content/pages/p.md:1:29-2:5 warning: 2027-04-01 is a Thursday, not a Tuesday
        content/pages/p.md:4:3-4:27 warning: 2027-03-16 is a Tuesday, not a Friday
        """),
    RuleCase(
      name: "in data, front matter too",
      files: [
        "content/pages/p.md": "---\ntitre: Réunion du lundi 16 mars 2027\n---\n",
        "content/facts.yaml": "a:\n  libellé: Ouvert le jeudi 16 mars 2027 au soir\n",
      ],
      report: """
        content/facts.yaml:2:22-2:40 warning: 2027-03-16 is a Tuesday, not a Thursday
        content/pages/p.md:2:19-2:37 warning: 2027-03-16 is a Tuesday, not a Monday
        """),
    RuleCase(
      name: "once in a passage of HTML, whatever it holds",
      files: ["content/pages/p.md": "<ul><li>Un</li><li>Le lundi 16 mars 2027</li><li>Deux</li></ul>\n"],
      report: "content/pages/p.md:1:23-1:41 warning: 2027-03-16 is a Tuesday, not a Monday"),
    RuleCase(
      name: "a value that is read as a date",
      files: ["content/workshops/a.md": "---\ntitre: A\ndébut: lundi 16 mars 2027 10:00\ndurée: 2 h\n---\n"]),
    RuleCase(
      name: "right, without a year, in code, cut by a sign, or no day at all",
      files: [
        "content/pages/p.md":
          "Mardi 16 mars 2027, tuesday 16 March 2027, lundi 16 mars, `lundi 16 mars 2027`.\n\nLundi : 16 mars 2027. Lundi 31 février 2027.\n\n    lundi 16 mars 2027\n"
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("date-weekday-matches", on: example.files)
    #expect(report == example.report)
  }
}
