import struct Foundation.Data
import struct Foundation.URL
import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// The table that the browser reads as well: Tests/Shared/answer-cases.json.
struct AnswerCasesTests {
  @Test func forgivesInShortTexts() throws {
    for example in try cases("keys") {
      #expect(ShortAnswer.key(try example.text("text")) == (try example.text("key")), "\(example)")
    }
  }

  @Test func readsNumbers() throws {
    for example in try cases("numbers") {
      guard case .array(let expected)? = example.members?["readings"] else { throw MissingCases(name: "readings") }
      #expect(WrittenNumber(try example.text("text"))?.readings ?? [] == expected.compactMap(\.text), "\(example)")
    }
  }

  @Test func acceptsNumbers() throws {
    for example in try cases("accepted") {
      let typed = try #require(WrittenNumber(try example.text("typed")))
      let range = NumberRange(try example.text("expected"))
      let right = range.map { JSONValue.boolean($0.accepts(typed)) } ?? .null
      #expect(right == example.members?["right"], "\(example)")
    }
  }

  private func cases(_ name: String, file: String = #filePath) throws -> [JSONValue] {
    let path = URL(filePath: file).appending(path: "../../../Shared/answer-cases.json").standardized
    let table = try JSONParser.parse(Array(Data(contentsOf: path))).get()
    guard case .array(let cases)? = table.members?[name] else { throw MissingCases(name: name) }
    return cases
  }

  private struct MissingCases: Error { let name: String }
}

extension JSONValue {
  fileprivate func text(_ name: String) throws -> String { try #require(members?[name]?.text) }
}
