import JalonCore
import JalonSyntax

/// A worksheet as it stands in a document: what there is to read, the fields, the tables and the order of the formulas.
package struct Worksheet: Sendable {
  /// In reading order.
  package let parts: [Part]
  /// Formulas, each after those that it takes a value from.
  package let programs: [(target: FormulaTarget, program: FormulaProgram)]
  let diagnostics: [Diagnostic]

  package enum Part: Sendable {
    /// A node to print as anywhere else.
    case content(Int)
    /// An item of a list of fields; nil for one that is only read.
    case item(Int, WorksheetField?)
    case table(WorksheetTable)
  }

  package init(_ directive: Directive, in document: Document) {
    var reader = WorksheetReader(directive, in: document)
    let (programs, problems) = WorksheetFormulas.programs(of: reader.parts)
    self.programs = programs
    parts = reader.parts
    reader.diagnostics += problems
    diagnostics = reader.diagnostics
  }

  package var fields: [WorksheetField] {
    parts.compactMap { if case .item(_, let field) = $0 { field } else { nil } }
  }

  package var tables: [WorksheetTable] {
    parts.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
