import Testing

@testable import JalonCurriculum

@Suite struct PublicHolidaysTests {
  @Test func knowsTheElevenDaysOf2027() {
    #expect(
      PublicHolidays().days(of: 2027).map(\.description) == [
        "2027-01-01", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-08", "2027-05-17", "2027-07-14", "2027-08-15",
        "2027-11-01", "2027-11-11", "2027-12-25",
      ])
  }

  @Test(arguments: [
    (2008, "2008-03-23"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2028, "2028-04-16"), (2038, "2038-04-25"),
    (2049, "2049-04-18"), (2285, "2285-03-22"),
  ])
  func findsEaster(year: Int, date: String) {
    #expect(PublicHolidays.easter(of: year).description == date)
  }

  @Test func addsTheDaysOfATerritory() {
    let national = Set(PublicHolidays().days(of: 2027))
    func added(_ territory: PublicHolidays.Territory) -> [String] {
      PublicHolidays(territory).days(of: 2027).filter { !national.contains($0) }.map(\.description)
    }
    #expect(added(.alsaceMoselle) == ["2027-03-26", "2027-12-26"])
    #expect(added(.mayotte) == ["2027-04-27"])
    #expect(added(.reunion) == ["2027-12-20"])
  }
}
