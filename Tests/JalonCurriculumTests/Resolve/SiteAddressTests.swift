import Testing

@testable import JalonCurriculum

/// Addresses, and the ways between them.
struct SiteAddressTests {
  struct Way: CustomTestStringConvertible, Sendable {
    let from: String
    let to: SiteAddress
    let way: String
    var testDescription: String { "\(from) → \(to.path)\(to.anchor.map { "#" + $0 } ?? "")" }
  }

  @Test(arguments: [
    Way(from: "index.html", to: SiteAddress("index.html"), way: "index.html"),
    Way(from: "index.html", to: SiteAddress("aide/index.html"), way: "aide/index.html"),
    Way(from: "aide/index.html", to: SiteAddress("index.html"), way: "../index.html"),
    Way(from: "aide/index.html", to: SiteAddress("aide/index.html"), way: "index.html"),
    Way(from: "aide/index.html", to: SiteAddress("aide/index.html", anchor: "a"), way: "#a"),
    Way(
      from: "modules/prix/a/index.html", to: SiteAddress("modules/prix/b/index.html", anchor: "x"),
      way: "../b/index.html#x"),
    Way(from: "modules/prix/a/index.html", to: SiteAddress("modules/prix/index.html"), way: "../index.html"),
    Way(from: "modules/prix/index.html", to: SiteAddress("modules/prix/a/index.html"), way: "a/index.html"),
    Way(from: "modules/prix/index.html", to: SiteAddress("modules/prix-2/index.html"), way: "../prix-2/index.html"),
    Way(
      from: "modules/prix/a/index.html", to: SiteAddress("assets/css/jalon.css"), way: "../../../assets/css/jalon.css"),
    Way(from: "été/index.html", to: SiteAddress("étude/index.html"), way: "../étude/index.html"),
    Way(from: "a.html", to: SiteAddress("ab.html"), way: "ab.html"),
  ])
  func leadsToAFile(_ example: Way) {
    #expect(example.to.relative(from: SiteAddress(example.from)) == example.way)
  }

  struct Short: CustomTestStringConvertible, Sendable {
    let address: SiteAddress
    let short: String
    let root: String
    var testDescription: String { address.path }
  }

  @Test(arguments: [
    Short(address: SiteAddresses.home, short: "", root: "./"),
    Short(address: SiteAddresses.help, short: "aide/", root: "../"),
    Short(address: SiteAddresses.lesson("prix", "a").withAnchor("x"), short: "modules/prix/a/#x", root: "../../../"),
    Short(address: SiteAddresses.calendar, short: "ateliers/calendrier.ics", root: "../"),
    Short(address: SiteAddresses.notFound, short: "404.html", root: "./"),
    Short(address: SiteAddress("modules/myindex.html"), short: "modules/myindex.html", root: "../"),
  ])
  func isShortWhereAServerReadsIt(_ example: Short) {
    #expect(example.address.short == example.short)
    #expect(example.address.root == example.root)
  }
}
