/// Tables, with the scope of their headers.
extension MarkdownRenderer {
  // A table wider than a phone scrolls by itself, so a keyboard must reach it (WCAG 2.1.1).
  func openTable(to writer: inout HTMLWriter) {
    writer.line()
    guard !options.isPlain else { return writer.raw("<table>") }
    writer.raw("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"")
    writer.escaped(options.words.table)
    writer.raw("\">\n<table>")
  }

  func openRow(_ index: Int, _ isHeader: Bool, _ parents: [Open], to writer: inout HTMLWriter) {
    writer.line()
    if isHeader {
      writer.raw("<thead>\n")
    } else if let table = parents.last, isFirstBodyRow(index, table.node) {
      writer.raw("<tbody>\n")
    }
    writer.raw("<tr>")
  }

  private func isFirstBodyRow(_ row: Int, _ table: Int) -> Bool {
    document.nodes[table + 1].end == row
  }

  func openCell(
    _ index: Int, _ alignment: MarkdownNode.Alignment, _ parents: [Open], to writer: inout HTMLWriter
  ) {
    writer.line()
    let isHeader = isHeaderCell(parents)
    writer.raw(isHeader ? "<th" : "<td")
    if isHeader, !options.isPlain { writer.raw(" scope=\"col\"") }
    if options.isPlain {
      switch alignment {
      case .none: break
      case .left: writer.raw(" align=\"left\"")
      case .center: writer.raw(" align=\"center\"")
      case .right: writer.raw(" align=\"right\"")
      }
    } else if alignment == .center || alignment == .right {
      writer.raw(alignment == .center ? " class=\"center\"" : " class=\"end\"")
    }
    writer.raw(">")
  }

  func isHeaderCell(_ parents: [Open]) -> Bool {
    guard let row = parents.last, case .tableRow(let isHeader) = document.nodes[row.node].kind else { return false }
    return isHeader
  }

  func closeTable(_ index: Int, to writer: inout HTMLWriter) {
    let hasBody = document.nodes[index + 1].end < document.nodes[index].end
    writer.line()
    writer.raw(hasBody ? "</tbody>\n</table>\n" : "</table>\n")
    if !options.isPlain { writer.raw("</div>\n") }
  }
}
