/// How learners attend a workshop.
package enum WorkshopMode: String, Sendable, CaseIterable {
  case remote, hybrid
  case inPerson = "in_person"
}
