/// Writes tables for French spreadsheets: UTF-8 with a byte order mark, `;` between cells, CR LF (RFC 4180).
package enum CSVWriter {
  package static func text(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    // A spreadsheet would run a cell that begins so (OWASP, « CSV injection »).
    let text = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard text.unicodeScalars.contains(where: { ";\"\r\n".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
