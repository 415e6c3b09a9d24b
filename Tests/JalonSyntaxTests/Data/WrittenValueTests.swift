import JalonCore
import Testing

@testable import JalonSyntax

/// Dates, hours, durations and numbers as trainers write them.
struct WrittenValueTests {
  @Test(arguments: [
    ("2027-03-02", "2027-03-02"), ("2027-3-2", "2027-03-02"), ("02/03/2027", "2027-03-02"), ("2/3/2027", "2027-03-02"),
    ("28.03.2027", "2027-03-28"), ("2 mars 2027", "2027-03-02"), ("1er août 2027", "2027-08-01"),
    ("2 FÉVRIER 2027", "2027-02-02"), ("mardi 2 mars 2027", "2027-03-02"), ("lundi 2 mars 2027", "weekday 2027-03-02"),
    ("2 March 2027", "2027-03-02"), ("30/02/2027", "impossible"), ("30 février 2027", "impossible"),
    ("2027-02-29", "impossible"), ("2028-02-29", "2028-02-29"), ("2027-13-01", "impossible"),
    ("02/03/27", "unreadable"),
    ("mars 2027", "unreadable"), ("2027", "unreadable"), ("bientôt", "unreadable"), ("2027-03-02 10:00", "unreadable"),
    ("2027/03-02", "unreadable"), ("2 mars 2027 !", "unreadable"), ("", "unreadable"),
  ])
  func readsDates(_ text: String, _ expected: String) {
    #expect(describe(DateText.date(text)) == expected)
  }

  @Test(arguments: [
    ("2027-03-02 10:00", "2027-03-02 10:00"), ("2027-03-02T10:00", "2027-03-02 10:00"),
    ("2027-03-02 10:00:00", "2027-03-02 10:00"), ("2027-03-02 10h30", "2027-03-02 10:30"),
    ("2027-03-02 14h", "2027-03-02 14:00"), ("2 mars 2027 à 10 h", "2027-03-02 10:00"),
    ("mardi 2 mars 2027, 9 h 05", "2027-03-02 09:05"), ("02/03/2027 à 14 h 30", "2027-03-02 14:30"),
    ("2027-03-02 25:00", "impossible"), ("30/02/2027 10:00", "impossible"), ("2027-03-02 10:60", "impossible"),
    ("2027-03-02", "unreadable"), ("10:30", "unreadable"), ("2027-03-02 10", "unreadable"),
    ("2027-03-02 10:00Z", "unreadable"), ("lundi 2 mars 2027 à 10 h", "weekday 2027-03-02"),
    ("2027-03-02 à 9:5", "unreadable"),
  ])
  func readsDatesWithHours(_ text: String, _ expected: String) {
    #expect(describe(DateText.dateTime(text)) == expected)
  }

  @Test(
    arguments: [
      ("2 h", 120), ("1 h 30", 90), ("1h30", 90), ("1 h 05 min", 65), ("90 min", 90), ("90", 90), ("2 heures", 120),
      ("1,5 h", 90), ("45 minutes", 45), ("1 h 75", nil), ("deux heures", nil), ("-5", nil), ("1:30", nil),
      ("9 jours", nil),
      ("99999999999999999999 h", nil), ("", nil),
    ] as [(String, Int?)])
  func readsDurations(_ text: String, _ expected: Int?) {
    #expect(DurationText.minutes(text) == expected)
  }

  @Test(
    arguments: [
      ("21,2", 21.2), ("21.2", 21.2), ("1 200,5", 1200.5), ("-3", -3), ("1,2,3", nil), (",5", nil), ("", nil),
      ("1e3", nil),
      ("0x10", nil), ("nan", nil),
    ] as [(String, Double?)])
  func readsNumbers(_ text: String, _ expected: Double?) {
    #expect(NumberText.number(text) == expected)
  }

  private func describe<Value>(_ reading: DateText.Reading<Value>) -> String {
    switch reading {
    case .read(let value): "\(value)"
    case .impossible: "impossible"
    case .wrongWeekday(let date): "weekday \(date)"
    case .unreadable: "unreadable"
    }
  }
}
