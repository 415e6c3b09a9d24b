import struct Foundation.Data
import struct Foundation.URL
import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// The table that the browser's script is tested with too: Tests/Shared/formula-cases.json.
struct FormulaCasesTests {
  @Test func readNumbersAsPeopleTypeThem() throws {
    for example in try Self.cases("numbers") {
      let text = example["text"]?.text ?? ""
      #expect(NumberText.value(text) == Self.number(example["value"]), "\(text)")
    }
  }

  @Test func showNumbersAsPeopleReadThem() throws {
    for example in try Self.cases("displays") {
      let format = try #require(NumberFormat(rawValue: example["format"]?.text ?? ""))
      #expect(format.text(Self.number(example["value"])) == example["text"]?.text, "\(example)")
    }
  }

  @Test func computeResults() throws {
    for example in try Self.cases("formulas") {
      let formula = example["formula"]?.text ?? ""
      let values = (example["values"]?.members ?? [:]).compactMapValues(\.text)
      let type = example["format"]?.text == "amount" ? "calcul montant" : "calcul"
      let fields = values.keys.sorted().map { "- \($0) : [nombre \($0)]" }.joined(separator: "\n")
      let file = Drawing.file("::: fiche {#f}\n- R : [\(type) r = \(formula)]\n\(fields)\n:::\n", "a.md")
      let document = MarkdownParser.parse(file, body: 0..<file.bytes.count).document
      let sheet = Worksheet(document.directives[0], in: document)
      #expect(Drawing.diagnostics(sheet.diagnostics, in: file) == "", "\(formula)")
      let program = try #require(sheet.programs.first?.program, "\(formula)")
      #expect(program.json == example["program"], "\(formula)")
      let result = program.result { reference in
        guard case .field(let name) = reference, let text = values[name] else { return nil }
        return text.isEmpty ? nil : NumberText.value(text) ?? .nan
      }
      if let expected = Self.number(example["result"]) {
        #expect(result == expected, "\(formula) \(values)")
      } else {
        #expect(result == nil || result?.isNaN == true, "\(formula) \(values)")
      }
      let format = NumberFormat(rawValue: example["format"]?.text ?? "number") ?? .number
      #expect(format.text(result) == example["display"]?.text, "\(formula) \(values)")
    }
  }

  private static func cases(_ name: String, file: String = #filePath) throws -> [[String: JSONValue]] {
    let path = URL(filePath: file).appending(path: "../../../../../Shared/formula-cases.json").standardized
    let table = try JSONParser.parse(Array(Data(contentsOf: path))).get()
    guard case .array(let cases)? = table.members?[name] else { return [] }
    try #require(cases.count > 5)
    return cases.compactMap(\.members)
  }

  private static func number(_ value: JSONValue?) -> Double? {
    switch value {
    case .integer(let number)?: Double(number)
    case .number(let number)?: number
    default: nil
    }
  }
}
