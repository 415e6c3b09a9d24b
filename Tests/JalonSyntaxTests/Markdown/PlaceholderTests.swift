import Testing

@testable import JalonSyntax

/// Facts and terms in a sentence.
struct PlaceholderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let input: String
    /// `kind name from..<to`.
    let placeholders: [String]
    var testDescription: String { input }
  }

  @Test(arguments: [
    Case(input: "", placeholders: []),
    Case(input: "{", placeholders: []),
    Case(input: "{{fait:acre-delai}}", placeholders: ["fact acre-delai 0..<19"]),
    Case(input: "{{fact:a}}", placeholders: ["fact a 0..<10"]),
    Case(input: "é {{ terme : RQTH }} {{term:b}}", placeholders: ["term RQTH 3..<21", "term b 22..<32"]),
    Case(input: "{{fait:a}}{{fait:b}}", placeholders: ["fact a 0..<10", "fact b 10..<20"]),
    Case(input: "{{{fait:a}}}", placeholders: ["fact a 1..<11"]),
    Case(input: "{{autre:a}} {{fait}} {fait:a}", placeholders: []),
    Case(input: "{{fait:a} {{fait:b}}", placeholders: ["fact b 10..<20"]),
    Case(input: "{{fait:a", placeholders: []),
    Case(input: "{{fait:" + String(repeating: "a", count: 200) + "}}", placeholders: []),
  ])
  func finds(_ example: Case) {
    let found = Placeholder.all(in: Array(example.input.utf8)[...])
    #expect(found.map { "\($0.kind) \($0.name) \($0.range)" } == example.placeholders)
  }

  @Test func countsBytesFromTheSlicesOwnStart() {
    let bytes = Array("xx{{fait:a}}".utf8)
    #expect(Placeholder.all(in: bytes[2...]).map(\.range) == [2..<12])
  }
}
