import JalonCore
import JalonSyntax
import Testing

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("semicolons", "a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
    ("commas", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a comma in a cell of a table with semicolons", "a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a byte order mark and CR LF", "\u{feff}a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("old Macintosh line ends", "a;b\r1;2", [["a", "b"], ["1", "2"]]),
    ("quotes", "\"a\";\"b;\"\"c\"\"\nd\"\n", [["a", "b;\"c\"\nd"]]),
    ("a quote inside a cell", "a;b\"c\n", [["a", "b\"c"]]),
    ("empty cells at the end", "a;b;\n1;;\n", [["a", "b", ""], ["1", "", ""]]),
    ("blank rows", "\na;b\n\n;;\n  \n1;2\n\n", [["a", "b"], ["1", "2"]]),
    ("one column", "code\na-07\n", [["code"], ["a-07"]]),
  ])
  func reads(name: String, text: String, expected: [[String]]) throws {
    let table = try CSVReader.read(source("t.csv", text)).get()
    #expect(([table.header] + table.rows).map { $0.map(\.value) } == expected, "\(name)")
  }

  @Test func knowsWhereCellsStand() throws {
    let file = source("t.csv", "\u{feff}a;b\r\n\"é\";x\n")
    let table = try CSVReader.read(file).get()
    #expect(table.rows[0].map { "\(file.position(at: $0.range.bytes.lowerBound))" } == ["2:1", "2:5"])
    #expect(table.header.map(\.range.bytes) == [3..<4, 5..<6])
  }

  @Test(arguments: [
    ("", 0, CSVSyntaxError.Reason.empty),
    (";;\n\n", 0, .empty),
    ("a;\"b\n1;2\n", 2, .unclosedQuote),
    ("a;\"b\"c\n", 5, .textAfterQuote),
  ])
  func reportsWhatIsNoTable(text: String, offset: Int, reason: CSVSyntaxError.Reason) {
    guard case .failure(let error) = CSVReader.read(source("t.csv", text)) else {
      Issue.record("should not be a table: \(text)")
      return
    }
    #expect(error.reason == reason)
    #expect(error.range.bytes.lowerBound == offset)
  }

  @Test func reportsAnotherEncoding() {
    let file = SourceFile(path: ProjectPath("t.csv"), bytes: Array("code;pr".utf8) + [0xE9])
    #expect(
      CSVReader.read(file)
        == .failure(CSVSyntaxError(.notUTF8, at: SourceRange(ProjectPath("t.csv"), 7..<8))))
  }
}
