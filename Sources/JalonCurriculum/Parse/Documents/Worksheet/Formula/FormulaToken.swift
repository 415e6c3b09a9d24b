/// A word, a number or a sign of a formula.
struct FormulaToken {
  let kind: Kind
  /// In the bytes of the field.
  let range: Range<Int>

  enum Kind: Equatable {
    case number(Double)
    /// A name, as written; dots part a table from its column.
    case word(String)
    case sign(FormulaOperator)
    case open, close
    case unknown(String)
  }
}
