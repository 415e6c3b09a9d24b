/// A learner's code, and the personal link to hand to them.
package struct LearnerCard: Sendable {
  package let code: String
  package let link: String

  package init(code: String, link: String) {
    self.code = code
    self.link = link
  }
}
