/// For whom a statement of a programme is meant.
package enum Audience: String, Sendable, CaseIterable {
  case learners, professionals
}
