import Testing

@testable import JalonOutput

@Suite struct ConferenceTests {
  @Test func isAnAddressAndNothingElse() {
    #expect(Conference.meeting("https://visio.example/a", label: "A")?.uri == "https://visio.example/a")
    #expect(Conference.meeting("envoyé par SMS", label: "A") == nil)
    #expect(Conference.meeting("https://visio.example/a (code 12)", label: "A") == nil)
    #expect(Conference.meeting("javascript:alert(1)", label: "A") == nil)
  }

  @Test func dialsANumberWithoutItsSpaces() {
    #expect(Conference.phone("+33 1 99 00 00 01", label: "A")?.uri == "tel:+33199000001")
    #expect(Conference.phone("sur demande", label: "A") == nil)
  }

  @Test func writesAListOfFeaturesWithoutQuotes() throws {
    let line = try #require(Conference.meeting("https://visio.example/a", label: "Oui, là")).line
    var bytes: [UInt8] = []
    line.write(to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        == "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=\"Oui, là\":https://visio.example/a\r\n")
  }
}
