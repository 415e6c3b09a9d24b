/// How sure a learner feels before and after a module, for those who would rather choose than write.
///
/// Five faces, each with its words on the page: `"1"` is the least sure, `"5"` the most. No average of one person is ever
/// made of them.
package enum ConfidenceScale {
  package static let faces = (1...5).map(String.init)
}
