import JalonCore
import JalonSyntax

/// A table of a worksheet, to which the learner adds rows.
package struct WorksheetTable: Sendable {
  /// Lower case, without accents, as formulas and the browser call it.
  package let name: String
  /// The directive's node.
  package let node: Int
  package let title: String?
  package let columns: [Column]
  /// Rows of cells to read, above those to fill in.
  package let examples: [[Int]]
  /// How many rows stand there at first, and how many there may be.
  package let rows: Int
  package let maximum: Int

  package struct Column: Sendable {
    /// The words of the header cell.
    package let label: String
    /// The model's cell.
    package let cell: Int
    /// Nil where the model holds words: each row repeats them.
    package let field: WorksheetField?
  }

  package static let defaultRows = 3
  package static let defaultMaximum = 50
  /// A page of more would be too heavy for an old telephone.
  static let limit = 500

  /// Its number of rows does not change.
  package var isFixed: Bool { rows == maximum }
}
