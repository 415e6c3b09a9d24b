import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

@Suite struct AgendaJSONTests {
  @Test func saysWhenAndWhere() throws {
    let events = try events(
      "2027-03-23 14:00", every: .weekly(interval: 1, weekdays: []), count: 2,
      moved: [("2027-03-23", "2027-04-01 09:30")], cancelled: ["2027-03-30"])
    let calendar = Calendar(name: "Ateliers", events: events)
    let sessions = calendar.ordered.map { AgendaJSON.session($0, in: calendar) { $0.status != .moved } }
    #expect(
      String(decoding: JSONValue.array(sessions).serialized(), as: UTF8.self)
        == #"""
        [{"end":"2027-03-30T16:00:00+02:00","ics":"ateliers/atelier/2027-03-30-1400.ics",
        "start":"2027-03-30T14:00:00+02:00","status":"cancelled","time_zone":"Europe/Paris",
        "title":"Annulé\#u{A0}: Atelier du mardi","uid":"atelier-20270330T120000Z@exemple","workshop":"atelier"},
        {"end":"2027-04-01T11:30:00+02:00","moved_from":"2027-03-23T14:00:00+01:00",
        "start":"2027-04-01T09:30:00+02:00","status":"moved","time_zone":"Europe/Paris",
        "title":"Atelier du mardi","uid":"atelier-20270323T130000Z@exemple","workshop":"atelier"}]
        """#.replacing("\n", with: ""))
  }
}
