import JalonCore
import JalonSyntax

/// A field of a worksheet: a list item or a cell that ends in `[type name]`.
package struct WorksheetField: Sendable {
  /// The words before the brackets.
  package let label: String
  /// Lower case, without accents: one spelling for the browser and for formulas.
  package let name: String
  package let type: FieldType
  /// What one chooses from.
  package let options: [String]
  /// What stands there before the learner writes: a text, a number as typed, or a date (`2027-03-01`).
  package let initial: String
  let formula: Formula?
  let place: FieldPlace

  /// The number that it starts with; nil where it is empty.
  package var initialNumber: Double? { type.format == nil ? nil : NumberText.value(initial) }
}
