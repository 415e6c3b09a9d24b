/// What may stand in the way of a learner.
package enum Obstacle: String, Sendable, CaseIterable {
  case housing, childcare, mobility, health, debt, digital, language, rights, isolation, justice
  case administrativeStatus = "administrative_status"
}
