import Testing

@testable import JalonSyntax

/// Where a link points, by its shape.
struct DestinationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let input: String
    let destination: Destination
    var testDescription: String { input }
  }

  @Test(arguments: [
    Case(input: "https://exemple.fr/a#b", destination: .external),
    Case(input: "mailto:contact@exemple.fr", destination: .external),
    Case(input: "tel:+33000000000", destination: .external),
    Case(input: "//exemple.fr/a", destination: .external),
    Case(input: "#prix", destination: .anchor("prix")),
    Case(input: "#", destination: .anchor("")),
    Case(input: "#%C3%A9t%C3%A9", destination: .anchor("été")),
    Case(input: "", destination: .path("", anchor: nil)),
    Case(input: "03-prix.md", destination: .path("03-prix.md", anchor: nil)),
    Case(input: "../autre/01-x.md#a", destination: .path("../autre/01-x.md", anchor: "a")),
    Case(input: "a.html?x=1#b", destination: .path("a.html", anchor: "b")),
    Case(input: "a.md#b#c", destination: .path("a.md", anchor: "b#c")),
    Case(input: "mes%20clients.md", destination: .path("mes clients.md", anchor: nil)),
    Case(input: "%C3%A9tude.md", destination: .path("étude.md", anchor: nil)),
    Case(input: "100%.md", destination: .path("100%.md", anchor: nil)),
    Case(input: "a%2", destination: .path("a%2", anchor: nil)),
    Case(input: "%zz", destination: .path("%zz", anchor: nil)),
    Case(input: "%+1", destination: .path("%+1", anchor: nil)),
    Case(input: "2027:bilan.md", destination: .path("2027:bilan.md", anchor: nil)),
    Case(input: "été:bilan.md", destination: .path("été:bilan.md", anchor: nil)),
    Case(input: "/modules/a/", destination: .path("/modules/a/", anchor: nil)),
  ])
  func reads(_ example: Case) {
    #expect(Destination(example.input) == example.destination)
  }
}
