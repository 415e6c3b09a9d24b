import JalonCore

/// A table of comma- or semicolon-separated values (RFC 4180), each cell with its place.
package struct CSVTable: Hashable, Sendable {
  package var header: [Located<String>]
  /// Rows whose cells are all blank are left out: spreadsheets write many.
  package var rows: [[Located<String>]]

  /// `;` or `,`.
  package var separator: UInt8

  package init(header: [Located<String>], rows: [[Located<String>]], separator: UInt8 = UInt8(ascii: ";")) {
    self.header = header
    self.rows = rows
    self.separator = separator
  }
}
