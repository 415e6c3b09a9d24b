import Testing

@testable import JalonSyntax

/// What stands between braces.
struct AttributesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let input: String
    /// Nil: no list of attributes.
    let attributes: String?
    var testDescription: String { "{\(input)}" }
  }

  @Test(arguments: [
    Case(input: "", attributes: ""),
    Case(input: "#q-a", attributes: " #q-a"),
    Case(input: ".a.b .c", attributes: " .a .b .c"),
    Case(input: " #a , .b ", attributes: " #a .b"),
    Case(input: "#a #b", attributes: " #b"),
    Case(input: "titre=Un", attributes: " titre='Un'"),
    Case(input: "titre=\"Un titre\" b='c d'", attributes: " titre='Un titre' b='c d'"),
    Case(input: "titre=« Un titre »", attributes: " titre='Un titre'"),
    Case(input: "titre=“Un titre”", attributes: " titre='Un titre'"),
    Case(input: "titre=\"\"", attributes: " titre=''"),
    Case(input: "titre=\"Un", attributes: nil),
    Case(input: "#a titre: \"Un", attributes: nil),
    Case(input: "titre=", attributes: nil),
    Case(input: "titre", attributes: nil),
    Case(input: "#", attributes: nil),
    Case(input: "=a", attributes: nil),
  ])
  func reads(_ example: Case) {
    #expect(Attributes(parsing: example.input).map(MarkdownDrawing.attributes) == example.attributes)
  }

  @Test func findsAValueUnderAnySpelling() {
    let attributes = Attributes(parsing: "Privé=oui TITRE=a title=b")
    #expect(attributes?.value("privé", "private") == "oui")
    #expect(attributes?.value("titre", "title") == "b", "the last one counts")
    #expect(attributes?.value("autre") == nil)
  }
}
