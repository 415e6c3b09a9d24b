import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct LearnersTableTests {
  private func table(_ text: String) throws -> LearnersTable {
    try #require(LearnersTable(source("prive/c.csv", text)))
  }

  private func text(_ table: LearnersTable) -> String { String(decoding: table.edited(), as: UTF8.self) }

  @Test func leavesEveryOtherByteAsItWas() throws {
    let before = "\u{FEFF}remarque;\"code\";publier\r\n# à revoir\r\n\"x;y\";a-1;non\r\n\r\n;a-2 ;non;de trop\r\n"
    var table = try table(before)
    #expect(text(table) == before)
    table.set(.publish, to: "oui", of: "a-2")
    #expect(text(table) == before.replacing(";a-2 ;non", with: ";a-2 ;oui"))
  }

  @Test func addsTheColumnsThatAreMissing() throws {
    var table = try table("code,status\na-1\na-2,active\n")
    table.set(.agreedOn, to: "2027-03-02", of: "a-1")
    table.set(.publish, to: "oui", of: "a-2")
    table.append([.code: "a-3", .publish: "non"])
    #expect(
      text(table) == """
        code,status,accord_le,publier
        a-1,,2027-03-02
        a-2,active,,oui
        a-3,,,non

        """)
  }

  @Test func removesALineWhole() throws {
    var table = try table("code;secret\r\na-1;x\r\na-2;\"y\nz\"\r\na-3;w")
    table.remove("a-2")
    #expect(text(table) == "code;secret\r\na-1;x\r\na-3;w")
    table.remove("a-3")
    #expect(text(table) == "code;secret\r\na-1;x\r\n")
    table.append([.code: "a-4"])
    #expect(text(table) == "code;secret\r\na-1;x\r\na-4;\r\n")
  }

  @Test func beginsALineAfterAFileWithoutALastLineEnd() throws {
    var table = try table("code\na-1")
    table.append([.code: "a-2"])
    #expect(text(table) == "code\na-1\na-2\n")
  }

  @Test(arguments: ["", "nom\nx\n", "code;\"a\n"]) func isNothingWithoutCodes(text: String) {
    #expect(LearnersTable(source("prive/c.csv", text)) == nil)
  }
}
