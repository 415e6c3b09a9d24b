/// What answers lead to.
package struct OrientationResult: Hashable, Sendable {
  package let programmes: [Programme]
  /// Places of the other ways that suit.
  package let ways: [Int]

  package struct Programme: Hashable, Sendable {
    package let id: String
    /// Places of the criteria that do not hold: none where the programme fits.
    package let unmet: [Int]
    /// Places of those that an answer met: what is worth knowing of them is said.
    package let met: [Int]
  }

  package var fitting: [String] { programmes.filter(\.unmet.isEmpty).map(\.id) }
}
