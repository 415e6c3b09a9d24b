import Testing

/// A place's position is a latitude, then a longitude.
struct PlacePositionValidTests {
  @Test(arguments: [
    RuleCase(name: "degrees", files: place("48.8530, 2.3499")),
    RuleCase(name: "decimal commas", files: place("48,8530 ; 2,3499")),
    RuleCase(name: "south and west", files: place("-20.8789, 55.4481")),
    RuleCase(name: "a foreign town", files: place("-33.86, 151.21")),
    RuleCase(
      name: "swapped", files: place("2.3499, 48.8530"),
      report: "content/places.yaml:3:13-3:28 warning: '2.3499, 48.8530': latitude and longitude swapped?"),
    RuleCase(
      name: "a latitude beyond the pole", files: place("151.21, -33.86"),
      report: "content/places.yaml:3:13-3:27 warning: '151.21, -33.86' is not a latitude and a longitude"),
    RuleCase(
      name: "words", files: place("près de la gare"),
      report: "content/places.yaml:3:13-3:28 warning: 'près de la gare' is not a latitude and a longitude"),
    RuleCase(
      name: "one number", files: place("48.8530"),
      report: "content/places.yaml:3:13-3:20 warning: '48.8530' is not a latitude and a longitude"),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("place-position-valid", on: example.files)
    #expect(report == example.report)
  }
}

private func place(_ position: String) -> [String: String] {
  ["content/places.yaml": "salle:\n  nom: Salle\n  position: \(position)\n"]
}
