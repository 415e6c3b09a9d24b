import JalonCore

extension Session {
  /// What its own pages and files are called: `2027-03-02-1000`, the hour that the series would have had.
  package var slug: String { "\(original.date)-\(original.time.description.filter { $0 != ":" })" }
}
