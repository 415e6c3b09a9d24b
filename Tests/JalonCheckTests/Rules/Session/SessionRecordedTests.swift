import Testing

/// Sessions that calendars may hold are noted.
struct SessionRecordedTests {
  private static let site = "titre: Essai\nidentifiant: essai\nadresse: https://exemple.fr/\n"
  private static let entry = """
    "a-20270302T090000Z@essai":{"digest":"0","end":"2027-03-02 12:00","modified":"2027-01-04T00:00:00Z",\
    "original":"2027-03-02 10:00","sequence":0,"start":"2027-03-02 10:00","status":"confirmed",\
    "time_zone":"Europe/Paris","title":""}
    """

  private static func files(_ site: String, history: String? = nil) -> [String: String] {
    var files = WrittenWorkshop.files(a: "", b: "", others: ["content/site.yaml": site])
    if let history { files["content/workshops/a.history.json"] = "{\"format\":1,\"sessions\":{\(history)}}" }
    return files
  }

  @Test(arguments: [
    RuleCase(
      name: "nothing was", files: files(site),
      report: "content/workshops/a.md:4:8-4:24 note: 8 sessions to come, not recorded yet"),
    RuleCase(
      name: "one was", files: files(site, history: entry),
      report: "content/workshops/a.md:4:8-4:24 note: 7 sessions to come, not recorded yet"),
    RuleCase(name: "nobody can subscribe", files: files("titre: Essai\nidentifiant: essai\n")),
  ])
  func reports(_ example: RuleCase) async throws {
    #expect(try await CheckedSite.report("session-recorded", on: example.files) == example.report)
  }

  @Test func saysNothingOfThePast() async throws {
    #expect(try await CheckedSite.report("session-recorded", on: Self.files(Self.site), now: "2027-04-01") == "")
  }
}
