import JalonCore
import JalonCurriculum
import Testing

@testable import JalonBuild

/// What the commands write into the lists, and refuse to.
@Suite struct LearnersCommandsTests {
  @Test func addsCodesWithALinkAndAnEmptyProgress() throws {
    let site = try LearnersSite()
    let lines = site.list.split(separator: "\n")
    #expect(lines.first == "code;secret;statut;publier;accord_le")
    #expect(lines.count == 3 && lines[1].hasPrefix("a-01;") && lines[1].hasSuffix(";actif;non;"))
    let secret = try #require(try site.secret(of: "a-01"))
    #expect(secret != (try site.secret(of: "a-02")))
    #expect(try site.progress(of: "a-01") == .empty(site: "essai", learner: secret.learnerID))
  }

  @Test func notesAnAgreementAndLeavesTheRest() throws {
    let site = try LearnersSite()
    let before = (list: site.list, row: site.row("a-02"))
    try site.add(["a-02"], agreedOn: "02/03/2027")
    #expect(
      site.list == before.list.replacing(before.row, with: before.row.replacing("non;", with: "oui;2027-03-02")))
    let again = try LearnersAddition(site.site, moment: LearnersSite.moment).plan(
      cohort: "printemps", codes: ["a-02"], sheet: nil)
    #expect(again.isEmpty)
    #expect(again.preview(in: .english, isColoured: false) == "= a-02: already in the list\nNothing to add.\n")
  }

  @Test func takesOfATableOnlyWhatItSpeaksOf() throws {
    let site = try LearnersSite()
    try site.add(["a-01"], agreedOn: "2027-03-02")
    try site.folder.write("code;heures\na-01;3,5\na-03;1,0\nMarie;2,0\n", to: "codes.csv")
    let plan = try LearnersAddition(site.site, moment: LearnersSite.moment)
      .plan(cohort: "printemps", codes: [], sheet: site.folder.path + "/codes.csv")
    #expect(plan.hasErrors)
    let preview = plan.preview(in: .english, isColoured: false)
    #expect(preview.contains("codes.csv:4:1: error: this is not a code"))
    #expect(preview.hasSuffix("= a-01 (line 2): already in the list\n+ a-03 (line 3): progress not published\n"))
    #expect(!preview.contains("Marie"))
    try plan.write()
    #expect(site.row("a-01").contains(";oui;2027-03-02"))
    #expect(site.row("a-03").hasSuffix(";actif;non;"))
  }

  @Test(arguments: [
    ("printemps", ["Marie"], "'Marie' is not a code. A code has at most"),
    ("printemps", ["A-03"], "'A-03' is not a code; did you mean 'a-03'? A code has"),
    ("printemps", [], "Whom to add?"),
    ("primtemps", ["a-03"], "No cohort 'primtemps'; did you mean 'printemps'?"),
  ]) func refusesToAdd(cohort: String, codes: [String], sentence: String) throws {
    let site = try LearnersSite()
    let said = refusal {
      _ = try LearnersAddition(site.site, moment: LearnersSite.moment).plan(cohort: cohort, codes: codes, sheet: nil)
    }
    #expect(said?.hasPrefix(sentence) == true, "\(said ?? "nil")")
  }

  @Test(arguments: ["2027-03-11", "hier"]) func refusesAnAgreementThatIsNotPast(day: String) throws {
    let site = try LearnersSite()
    #expect(refusal { try site.add(["a-01"], agreedOn: day) }?.contains("is not the day of an agreement") == true)
  }

  @Test func changesNothingWhereAListHasMistakes() throws {
    let site = try LearnersSite()
    let list = "code;nom\na-01;x\n"
    try site.folder.write(list, to: "prive/printemps.csv")
    for verb in [
      LearnersRotation(site.site).plan, LearnersRevocation(site.site).plan, LearnersForgetting(site.site).plan,
    ] {
      #expect(refusal { _ = try verb(["a-01"]) }?.hasPrefix("The lists have mistakes") == true)
    }
    #expect(site.list == list)
  }

  @Test func rotatesTheSecretAndTheProgressTogether() throws {
    let site = try LearnersSite()
    try site.share("prive/printemps/a-01.json", learner: try #require(try site.secret(of: "a-01")).learnerID)
    let before = (row: site.row("a-01"), other: site.row("a-02"))
    let plan = try LearnersRotation(site.site).plan(["printemps", "a-01"])
    #expect(!plan.preview(in: .french, isColoured: false).contains(before.row.split(separator: ";")[1]))
    try plan.write()
    #expect(site.row("a-01") != before.row && site.row("a-02") == before.other)
    let progress = try #require(try site.progress(of: "a-01"))
    #expect(progress.learner == (try site.secret(of: "a-01"))?.learnerID)
    #expect(progress.state(ofLesson: "x/a") == .done)
  }

  @Test func revokesOnceAndRotationGivesALinkAgain() throws {
    let site = try LearnersSite()
    try LearnersRevocation(site.site).plan(["a-01"]).write()
    #expect(site.row("a-01").contains(";révoqué;"))
    #expect(try LearnersRevocation(site.site).plan(["a-01"]).isEmpty)
    try LearnersRotation(site.site).plan(["a-01"]).write()
    #expect(site.row("a-01").contains(";actif;"))
  }

  @Test func neverShowsASecretInAList() throws {
    let site = try LearnersSite()
    let listing = try LearnersListing(site.site, [])
    let text = listing.text(in: .french) + listing.json() + listing.complaint(in: .french)
    #expect(text.contains("a-01") && text.contains("2 personnes."))
    for code in ["a-01", "a-02"] {
      let secret = try #require(try site.secret(of: code))
      for word in [secret.text, secret.fileName, secret.learnerID] { #expect(!text.contains(word)) }
    }
  }

  @Test func forgetsAllButADigest() async throws {
    let site = try LearnersSite()
    let id = try #require(try site.secret(of: "a-01")).learnerID
    try site.share("recu.json", learner: id)
    _ = try await site.receive(["recu.json"])
    let device = String(repeating: "ab", count: 16)
    try site.share("autre.json", learner: device, lesson: "started")
    _ = try await site.receive(["autre.json"], learner: ["a-01"])
    let before = (row: site.row("a-01"), list: site.list)
    try LearnersForgetting(site.site).plan(["printemps", "a-01"]).write()
    #expect(site.list == before.list.replacing(before.row + "\n", with: ""))
    let left = site.folder.files(below: "prive").keys.sorted()
    #expect(left == ["forgotten.txt", "printemps.csv", "printemps/a-02.json"])
    let forgotten = try #require(site.folder.text("prive/forgotten.txt"))
    #expect(!forgotten.contains("a-01") && !forgotten.contains(id))
    for file in ["recu.json", "autre.json"] {
      let told = try await site.receive([file], learner: ["a-02"])
      #expect(told.isEmpty)
      #expect(told.summaries == ["this person was forgotten: the file is refused"])
    }
    // The code may be given to somebody else.
    try site.add(["a-01"])
  }

  @Test func forgetsWhoIsNoLongerInTheList() throws {
    let site = try LearnersSite()
    try site.folder.write("code\na-02\n", to: "prive/printemps.csv")
    #expect(refusal { try site.add(["a-01"]) }?.hasPrefix("There is still a file printemps/a-01.json") == true)
    try LearnersForgetting(site.site).plan(["printemps", "a-01"]).write()
    #expect(site.folder.text("prive/printemps/a-01.json") == nil)
    #expect(site.list == "code\na-02\n")
  }

  @Test func purgesWhoeverDidNothingSinceADay() throws {
    let site = try LearnersSite(codes: ["a-01", "a-02", "a-03", "a-04"])
    for (code, date) in [("a-01", "2025-03-09"), ("a-02", "2025-03-10")] {
      try site.share(
        "prive/printemps/\(code).json", learner: try #require(try site.secret(of: code)).learnerID, date: date)
    }
    try site.add(["a-03"], agreedOn: "2025-01-01")
    let plan = try LearnersForgetting(site.site).purge(before: "2025-03-10", moment: LearnersSite.moment)
    let preview = plan.preview(in: .english, isColoured: false)
    #expect(
      preview.split(separator: "\n").dropLast().map(String.init) == [
        "- printemps a-01: since 2025-03-09", "- printemps a-03: since 2025-01-01",
        "? printemps a-04: nothing says when; yours to decide (jalon learners forget printemps a-04)",
      ])
    try plan.write()
    #expect(try CohortLists(site.site, isReading: true).learners["printemps"]?.map(\.code) == ["a-02", "a-04"])
    #expect(
      refusal { _ = try LearnersForgetting(site.site).purge(before: "2027-03-11", moment: LearnersSite.moment) }?
        .hasPrefix("'2027-03-11' is not a past day") == true)
  }

  @Test func refusesToWriteCardsWhereTheyWouldBePublished() async throws {
    let site = try LearnersSite()
    let links = try LearnersLinks(site.site, ["printemps"])
    _ = try await Build(
      BuildOptions(site: site.folder.path, output: site.folder.path + "/ailleurs", moment: LearnersSite.moment, jobs: 1)
    ).run()
    for file in ["public/c.html", "content/c.html", "ailleurs/progression/c.html"] {
      #expect(refusal { _ = try links.writeCards(to: "\(site.folder.path)/\(file)") } != nil, "\(file)")
      #expect(site.folder.text(file) == nil)
    }
    #expect(try links.writeCards(to: site.folder.path + "/c.html") == 2)
    #expect(site.folder.permissions(of: "c.html") == 0o600)
  }

  @Test func givesLinksToWhomeverHasOne() throws {
    let site = try LearnersSite(codes: ["a-01", "a-02", "a-03"])
    try site.add(["a-01"], agreedOn: "2027-03-02")
    try LearnersRevocation(site.site).plan(["a-02"]).write()
    let links = try LearnersLinks(site.site, ["printemps"])
    let secrets = try ["a-01", "a-03"].map { try #require(try site.secret(of: $0)).text }
    #expect(
      links.text() == """
        a-01  https://exemple.fr/f/progression/index.html#\(secrets[0])
        a-03  https://exemple.fr/f/progression/index.html#\(secrets[1])

        """)
    let remarks = links.remarks(in: .english).split(separator: "\n")
    #expect(remarks.map { $0.prefix(22) } == ["a-02: link withdrawn. ", "a-03: this link opens "])
  }
}

extension LearnersSite {
  /// The line of a code, without its end.
  fileprivate func row(_ code: String) -> String {
    list.split(separator: "\n").first { $0.hasPrefix("\(code);") }.map(String.init) ?? ""
  }
}
