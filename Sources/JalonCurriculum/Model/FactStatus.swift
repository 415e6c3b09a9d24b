/// How sure a fact is.
package enum FactStatus: String, Sendable, CaseIterable {
  case confirmed, disputed, unsourced
  case toVerify = "to_verify"

  /// A disputed or unsourced number is never printed.
  package var publishesValue: Bool { self == .confirmed || self == .toVerify }
}
