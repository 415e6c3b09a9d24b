/// A kind of artefact: pages, calendars, learners' files… Removing one is deleting its folder and its line in `Outputs`.
package protocol Output: Sendable {
  /// The files that it makes of a site, none of their bytes made yet.
  func files(for edition: Edition) -> [OutputFile]
}
