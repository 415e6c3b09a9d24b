/// What makes a place usable for everyone.
package enum PlaceAccess: String, Sendable, CaseIterable {
  case parking, lift
  case stepFree = "step_free"
  case hearingLoop = "hearing_loop"
  case accessibleToilets = "accessible_toilets"
  case quietRoom = "quiet_room"
}
