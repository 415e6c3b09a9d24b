import Testing

@testable import JalonCurriculum

@Suite struct GeographicPositionTests {
  @Test(arguments: [
    ("48.8530, 2.3499", "48.8530, 2.3499"), ("48.8530,2.3499", "48.8530, 2.3499"),
    ("48,8530 ; 2,3499", "48.8530, 2.3499"), ("48,8530, 2,3499", "48.8530, 2.3499"),
    ("48.8530 2.3499", "48.8530, 2.3499"), ("-20.8789; 55.4481", "-20.8789, 55.4481"), ("90, -180", "90, -180"),
  ])
  func reads(_ text: String, _ position: String) {
    #expect(GeographicPosition(text)?.description == position)
  }

  @Test(arguments: [
    "", "48.8530", "91, 0", "0, 181", "1e3, 0", "nan, 0", "0x1, 2", "nord, est", "1, 2, 3", "1 ; 2 ; 3",
  ])
  func leavesOut(_ text: String) {
    #expect(GeographicPosition(text) == nil)
  }

  @Test func knowsFranceFromTheSea() throws {
    #expect(try #require(GeographicPosition("48.8530, 2.3499")).isInFrance)
    #expect(try #require(GeographicPosition("-21.1151, 55.5364")).isInFrance)
    #expect(try #require(GeographicPosition("2.3499, 48.8530")).isInFrance == false)
    #expect(GeographicPosition.swapped("2.3499, 48.8530")?.description == "48.8530, 2.3499")
  }
}
