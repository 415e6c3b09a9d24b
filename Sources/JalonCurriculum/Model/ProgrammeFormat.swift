/// How learners meet a programme.
package enum ProgrammeFormat: String, Sendable, CaseIterable {
  case remote, hybrid
  case inPerson = "in_person"
  /// As suits the learner.
  case either
}
