import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct TimeZoneRulesTests {
  @Test(arguments: [
    ("2027-03-28 01:59", "once 2027-03-28T00:59:00Z"),
    ("2027-03-28 02:00", "never 2027-03-28T01:00:00Z"),
    ("2027-03-28 02:59", "never 2027-03-28T01:59:00Z"),
    ("2027-03-28 03:00", "once 2027-03-28T01:00:00Z"),
    ("2027-10-31 01:59", "once 2027-10-30T23:59:00Z"),
    ("2027-10-31 02:00", "twice 2027-10-31T00:00:00Z 2027-10-31T01:00:00Z"),
    ("2027-10-31 02:59", "twice 2027-10-31T00:59:00Z 2027-10-31T01:59:00Z"),
    ("2027-10-31 03:00", "once 2027-10-31T02:00:00Z"),
  ])
  func readsClocksAroundTheirChanges(local: String, reading: String) throws {
    let paris = try #require(TimeZoneRules(named: "Europe/Paris"))
    #expect(drawing(paris.reading(of: time(local))) == reading)
  }

  @Test func readsAnHourInAZoneOfTheMachine() throws {
    // Lord Howe's clocks change by half an hour.
    let zone = try #require(TimeZoneRules(named: "Australia/Lord_Howe"))
    #expect(!zone.isEmbedded)
    #expect(drawing(zone.reading(of: time("2027-10-03 02:15"))).hasPrefix("never"))
    #expect(drawing(zone.reading(of: time("2027-04-04 01:45"))).hasPrefix("twice"))
    #expect(zone.offset(atUTC: 1_830_297_600) == 39_600)
  }

  /// The table against tzdata, every day for thirty years.
  @Test func agreesWithTheMachineOnItsOwnZones() {
    var compared = 0
    for (name, law) in EmbeddedZones.laws {
      guard let known = LibicalZones.transitions(of: name) else { continue }
      // 2007 to 2037: North America's law begins and tzdata's list ends; Famagusta had Turkey's hours in 2017.
      let start = name == "Asia/Famagusta" ? 1_514_764_800 : 1_167_609_600
      let wrong = stride(from: start, to: 2_145_916_800, by: 86_400).first {
        known.offset(atUTC: $0) != law.offset(atUTC: $0)
      }
      #expect(wrong == nil, "\(name) at \(wrong.map { UTCInstant($0).extended } ?? "")")
      compared += 1
    }
    #expect(compared > 60 || LibicalZones.names().isEmpty)
  }

  @Test func knowsNoOtherNames() {
    #expect(TimeZoneRules(named: "Europe/Pariss") == nil)
    #expect(TimeZoneRules(named: "../../etc/passwd") == nil)
    #expect(TimeZoneRules(named: "") == nil)
    #expect(TimeZoneRules.nearest(to: "europe/paris") == "Europe/Paris")
    #expect(TimeZoneRules.nearest(to: "Amérique") == nil)
  }

  private func drawing(_ reading: LocalReading) -> String {
    func utc(_ instant: ZonedInstant) -> String { UTCInstant(instant.utc).extended }
    return switch reading {
    case .once(let instant): "once \(utc(instant))"
    case .twice(let first, let second): "twice \(utc(first)) \(utc(second))"
    case .never(let instant): "never \(utc(instant))"
    }
  }
}
