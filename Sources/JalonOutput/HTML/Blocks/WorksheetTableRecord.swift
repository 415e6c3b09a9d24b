import JalonCurriculum
import JalonSyntax

/// A table of a sheet as its template prints it: a real table, whose rows become cards on a narrow screen.
struct WorksheetTableRecord {
  private let table: WorksheetTable
  private let block: Block
  private let values: WorksheetValues

  init(_ table: WorksheetTable, _ block: Block, _ values: WorksheetValues) {
    self.table = table
    self.block = block
    self.values = values
  }

  /// Two hyphens: a field of the sheet may have the table's name.
  static func id(of table: String, _ block: Block) -> String { "\(block.id)--\(table)" }

  func write(to writer: inout HTMLWriter) {
    block.write(
      "table",
      TemplateRecord([
        "id": id, "name": table.name, "title": table.title.map { block.page.frame.facts.text($0) },
        "maximum": "\(table.maximum)", "grows": !table.isFixed,
        "columns": table.columns.map { column in
          TemplateRecord(["id": headerID(column), "label": label(column)])
        },
        "examples": table.examples.map(example), "rows": (1...table.rows).map(row),
      ]), to: &writer)
  }

  private var id: String { Self.id(of: table.name, block) }

  private func headerID(_ column: WorksheetTable.Column) -> String? {
    column.field.map { "\(id)--\($0.name)" }
  }

  private func label(_ column: WorksheetTable.Column) -> String { block.page.frame.facts.text(column.label) }

  private func example(_ cells: [Int]) -> TemplateRecord {
    TemplateRecord([
      "cells": zip(cells, table.columns).map { cell, column in
        TemplateRecord(["label": label(column), "content": block.innerHTML(of: [cell])])
      }
    ])
  }

  private func row(_ number: Int) -> TemplateRecord {
    TemplateRecord([
      "id": "\(id)-\(number)", "number": "\(number)",
      "cells": table.columns.map { cell($0, row: number) },
    ])
  }

  private func cell(_ column: WorksheetTable.Column, row: Int) -> TemplateRecord {
    guard let field = column.field, let header = headerID(column) else {
      return TemplateRecord(["label": label(column), "content": block.innerHTML(of: [column.cell])])
    }
    let value = values.value(field.name, in: table.name, row: row - 1)
    return WorksheetFieldRecord.record(of: field, value: value).merging(
      TemplateRecord([
        "label": label(column), "content": nil, "is_field": true,
        "name": "\(table.name).\(row).\(field.name)", "labels": "\(header) \(id)-\(row)",
        "column": field.name, "is_choice": field.type == .choice,
        "options": field.options.map { TemplateRecord(["value": $0, "label": block.page.frame.facts.text($0)]) },
      ]))
  }
}
