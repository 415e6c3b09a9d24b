/// What a formula gives a value to, or takes one from: a field of the sheet, or a column of one of its tables.
package struct FormulaTarget: Hashable, Sendable, CustomStringConvertible {
  /// Nil for a field.
  package let table: String?
  package let name: String

  /// `total`, `mois.entrees`.
  package var description: String { table.map { "\($0).\(name)" } ?? name }
}
