import Testing

@testable import JalonSyntax

/// French spaces and apostrophes, and nothing that the author did not write.
struct TypographyTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let input: String
    /// `_`: a no-break space; `~`: a narrow one.
    let output: String
    var testDescription: String { input }
  }

  @Test(arguments: [
    Case(input: "", output: ""),
    Case(input: "Vraiment ? Oui ! Bien ;", output: "Vraiment~? Oui~! Bien~;"),
    Case(input: "Prix : 21 %", output: "Prix_: 21_%"),
    Case(input: "Prix: 21%", output: "Prix: 21%"),
    Case(input: "« Bonjour »", output: "«_Bonjour_»"),
    Case(input: "«Bonjour»", output: "«Bonjour»"),
    Case(input: "1 000 € et 12 500 000", output: "1~000_€ et 12~500~000"),
    Case(input: "en 2027 300 personnes", output: "en 2027 300 personnes"),
    Case(input: "14 h 30, 9 h, 14 h.", output: "14_h 30, 9_h, 14_h."),
    Case(input: "3 hommes, 3 hôtels", output: "3 hommes, 3 hôtels"),
    Case(input: "l'été, aujourd'hui, d'œuvre", output: "l’été, aujourd’hui, d’œuvre"),
    Case(input: "'mot' et rock 'n' roll", output: "'mot' et rock 'n' roll"),
    Case(input: "https://exemple.fr/?a=b", output: "https://exemple.fr/?a=b"),
    Case(input: "a & b < c \"d\"", output: "a & b < c \"d\""),
    Case(input: " : ", output: "_: "),
  ])
  func setsSpaces(_ example: Case) {
    let output = example.output.replacing("_", with: "\u{A0}").replacing("~", with: "\u{202F}")
    #expect(Typography.text(example.input) == output)
    var writer = HTMLWriter()
    Typography.write(Array(example.input.utf8)[...], to: &writer)
    var escaped = HTMLWriter()
    escaped.escaped(output)
    #expect(writer.bytes == escaped.bytes, "HTML differs from plain text by its escapes alone")
    #expect(Typography.text(output) == output, "a text that is set stays as it is")
  }
}
