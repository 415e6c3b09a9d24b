/// A part of a report as people read it: a table, and bars where its figures have a shape.
package struct ReportTable: Sendable {
  /// `learners`, `workshops`, `questions`, `confidence`, `outreach`.
  package let id: String
  package let title: String
  package let introduction: String
  package let caption: String
  package let columns: [String]
  /// The first cell names its row.
  package let rows: [[String]]
  package var bars: [Bar] = []
  /// Said where there is no row.
  package let none: String

  package struct Bar: Sendable {
    package let label: String
    package let value: String
    /// Of the whole bar, 0 to 100.
    package let percent: Int
  }
}
