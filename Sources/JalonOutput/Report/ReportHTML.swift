import JalonCore
import JalonCurriculum
import JalonSyntax

/// A report as one page that stands by itself: its styles within, no script, nothing to fetch.
package struct ReportHTML: Sendable {
  private let text: ReportText
  private let title: String
  private let styles: [String]

  /// - Parameters:
  ///   - name: of the cohort or the programme; nil for all people.
  ///   - styles: the texts of the style sheets.
  package init(_ text: ReportText, name: String?, styles: [String]) {
    self.text = text
    self.styles = styles
    title = name.map { text.words("report_of", ["name": $0]) } ?? text.words("report_title")
  }

  package func render() -> [UInt8] {
    var writer = HTMLWriter(capacity: 1 << 16)
    writer.raw(
      "<!doctype html>\n<html lang=\"\(text.words.language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    writer.escaped(title)
    writer.raw("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    writer.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n")
    writer.raw("<link rel=\"icon\" href=\"data:,\">\n")
    for style in styles {
      writer.raw("<style>\n")
      // Nothing but an end tag ends a style element (HTML § 13.2.5.4).
      writer.raw(style.replacing("</style", with: ""))
      writer.raw("</style>\n")
    }
    writer.raw("</head>\n<body class=\"page-report\">\n<main id=\"jalon-main\">\n")
    head(&writer)
    for table in text.tables { section(table, &writer) }
    writer.raw("</main>\n</body>\n</html>\n")
    return writer.bytes
  }

  private func head(_ writer: inout HTMLWriter) {
    writer.raw("<header class=\"page-head\">\n")
    element("h1", title, &writer)
    element("p", class: "lead", text.date, &writer)
    writer.raw("</header>\n")
    element("p", class: "notice", text.words("report_note"), &writer)
    writer.raw("<dl class=\"report-figures\">\n")
    for figure in text.figures {
      writer.raw("<div>")
      element("dt", figure.label, &writer)
      element("dd", "\(figure.value)", &writer)
      writer.raw("</div>\n")
    }
    writer.raw("</dl>\n")
  }

  private func section(_ table: ReportTable, _ writer: inout HTMLWriter) {
    let id = "jalon-report-\(table.id)"
    writer.raw("<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">")
    writer.escaped(table.title)
    writer.raw("</h2>\n")
    element("p", table.introduction, &writer)
    if table.rows.isEmpty {
      element("p", table.none, &writer)
    } else {
      bars(table, id, &writer)
      rows(table, id, &writer)
    }
    writer.raw("</section>\n")
  }

  private func bars(_ table: ReportTable, _ id: String, _ writer: inout HTMLWriter) {
    guard !table.bars.isEmpty else { return }
    writer.raw("<figure role=\"group\" aria-labelledby=\"\(id)-chart\">\n<figcaption id=\"\(id)-chart\">")
    writer.escaped(text.words("report_chart"))
    writer.raw("</figcaption>\n<ul class=\"report-chart\">\n")
    for bar in table.bars {
      writer.raw("<li><p><strong>")
      writer.escaped(bar.value)
      writer.raw("</strong> ")
      writer.escaped(bar.label)
      // What it shows stands above it, in words.
      writer.raw(
        "</p><svg aria-hidden=\"true\" width=\"100%\" height=\"18\"><rect class=\"report-track\" x=\"1\" y=\"1\" ")
      writer.raw(
        "width=\"99%\" height=\"16\"/><rect class=\"report-bar\" x=\"1\" y=\"1\" width=\"\(bar.percent * 99 / 100)%\" ")
      writer.raw("height=\"16\"/></svg></li>\n")
    }
    writer.raw("</ul>\n</figure>\n")
  }

  /// Wide tables scroll by themselves: the region can be reached by keyboard (WCAG 2.1.1).
  private func rows(_ table: ReportTable, _ id: String, _ writer: inout HTMLWriter) {
    writer.raw(
      "<div class=\"report-scroll\" role=\"region\" aria-labelledby=\"\(id)-caption\" tabindex=\"0\">\n<table>\n")
    writer.raw("<caption id=\"\(id)-caption\">")
    writer.escaped(table.caption)
    writer.raw("</caption>\n<thead><tr>")
    for column in table.columns {
      writer.raw("<th scope=\"col\">")
      writer.escaped(column)
      writer.raw("</th>")
    }
    writer.raw("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      writer.raw("<tr>")
      for (index, cell) in row.enumerated() {
        writer.raw(index == 0 ? "<th scope=\"row\">" : "<td>")
        lines(cell, &writer)
        writer.raw(index == 0 ? "</th>" : "</td>")
      }
      writer.raw("</tr>\n")
    }
    writer.raw("</tbody>\n</table>\n</div>\n")
  }

  private func lines(_ cell: String, _ writer: inout HTMLWriter) {
    for (index, line) in cell.split(separator: "\n").enumerated() {
      if index > 0 { writer.raw("<br>") }
      writer.escaped(String(line))
    }
  }

  private func element(
    _ name: String, class kind: String? = nil, _ text: String, _ writer: inout HTMLWriter
  ) {
    writer.raw("<\(name)\(kind.map { " class=\"\($0)\"" } ?? "")>")
    writer.escaped(text)
    writer.raw("</\(name)>\n")
  }
}
