import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

@Suite struct CalendarWriterTests {
  @Test func writesEverySessionByItself() throws {
    let events = try events(
      "2027-03-23 14:00", every: .weekly(interval: 1, weekdays: [2]), count: 3,
      moved: [("2027-03-30", "2027-04-01 09:30")], cancelled: ["2027-04-06"],
      description: "Fixer son prix, à plusieurs ; on peut venir accompagné.\nApporter : de quoi écrire.",
      location: "La Ruche, 3 rue de l’Exemple, Paris", url: "https://formation.example/ateliers/atelier/",
      position: GeographicPosition("48.8530, 2.3499"),
      conferences: [
        try #require(Conference.meeting("https://visio.example/salle;a,b?x=1", label: "Rejoindre la séance")),
        try #require(Conference.phone("01 99 00 00 01", label: "Par téléphone : sans image")),
      ])
    let calendar = Calendar(
      name: "Ateliers", description: "Les dates, et ce qui change", url: "https://formation.example/ateliers/",
      source: "https://formation.example/ateliers/calendrier.ics", isExample: true, events: events)
    let written = String(decoding: CalendarWriter.write(calendar), as: UTF8.self)
    #expect(written.replacing("\r\n", with: "\n") == golden)
    #expect(!written.replacing("\r\n", with: "").unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
  }

  @Test func writesTheSameBytesWhateverTheOrder() throws {
    let weekly = try events("2027-03-23 14:00", every: .weekly(interval: 1, weekdays: [2]), count: 9)
    let tokyo = try events("2027-03-23 14:00", zone: "Asia/Tokyo", workshop: "autre")
    let bytes = CalendarWriter.write(Calendar(name: "A", events: weekly + tokyo))
    #expect(CalendarWriter.write(Calendar(name: "A", events: (weekly + tokyo).reversed())) == bytes)
  }

  @Test func marksTitlesInTheirOrder() throws {
    let event = try #require(try events("2027-03-23 14:00", cancelled: ["2027-03-23"]).first)
    func title(_ language: Language, _ isExample: Bool) -> String {
      Calendar(name: "A", language: language, isExample: isExample, events: [event]).title(of: event)
    }
    #expect(title(.french, true) == "[EXEMPLE] Annulé\u{A0}: Atelier du mardi")
    #expect(title(.french, false) == "Annulé\u{A0}: Atelier du mardi")
    #expect(title(.english, false) == "Cancelled: Atelier du mardi")
  }

  @Test func isACalendarWithoutSessionsToo() {
    let written = String(decoding: CalendarWriter.write(Calendar(name: "Vide", events: [])), as: UTF8.self)
    #expect(written.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(written.hasSuffix("X-PUBLISHED-TTL:PT12H\r\nEND:VCALENDAR\r\n"))
  }

  private let golden = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Jalon//Jalon//FR
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    NAME:[EXEMPLE] Ateliers
    X-WR-CALNAME:[EXEMPLE] Ateliers
    DESCRIPTION:Les dates\\, et ce qui change
    X-WR-CALDESC:Les dates\\, et ce qui change
    COLOR:teal
    URL:https://formation.example/ateliers/
    SOURCE;VALUE=URI:https://formation.example/ateliers/calendrier.ics
    LAST-MODIFIED:20260101T000000Z
    REFRESH-INTERVAL;VALUE=DURATION:PT12H
    X-PUBLISHED-TTL:PT12H
    BEGIN:VTIMEZONE
    TZID:Europe/Paris
    BEGIN:DAYLIGHT
    DTSTART:20260329T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    TZNAME:CEST
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:20261025T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    TZNAME:CET
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:atelier-20270323T130000Z@exemple
    DTSTAMP:20260101T000000Z
    LAST-MODIFIED:20260101T000000Z
    SEQUENCE:0
    DTSTART;TZID=Europe/Paris:20270323T140000
    DTEND;TZID=Europe/Paris:20270323T160000
    SUMMARY:[EXEMPLE] Atelier du mardi
    DESCRIPTION:Fixer son prix\\, à plusieurs \\; on peut venir accompagné.\\nAp
     porter : de quoi écrire.
    LOCATION:La Ruche\\, 3 rue de l’Exemple\\, Paris
    GEO:48.8530;2.3499
    URL:https://formation.example/ateliers/atelier/
    CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Rejoindre la séance:https:/
     /visio.example/salle;a,b?x=1
    CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL="Par téléphone : sans image":tel
     :0199000001
    STATUS:CONFIRMED
    TRANSP:OPAQUE
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT48H
    DESCRIPTION:[EXEMPLE] Rappel\u{A0}: Atelier du mardi
    END:VALARM
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT3H
    DESCRIPTION:[EXEMPLE] Rappel\u{A0}: Atelier du mardi
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    UID:atelier-20270330T120000Z@exemple
    DTSTAMP:20260101T000000Z
    LAST-MODIFIED:20260101T000000Z
    SEQUENCE:0
    RECURRENCE-ID;TZID=Europe/Paris:20270330T140000
    DTSTART;TZID=Europe/Paris:20270401T093000
    DTEND;TZID=Europe/Paris:20270401T113000
    SUMMARY:[EXEMPLE] Atelier du mardi
    DESCRIPTION:Fixer son prix\\, à plusieurs \\; on peut venir accompagné.\\nAp
     porter : de quoi écrire.
    LOCATION:La Ruche\\, 3 rue de l’Exemple\\, Paris
    GEO:48.8530;2.3499
    URL:https://formation.example/ateliers/atelier/
    CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Rejoindre la séance:https:/
     /visio.example/salle;a,b?x=1
    CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL="Par téléphone : sans image":tel
     :0199000001
    STATUS:CONFIRMED
    TRANSP:OPAQUE
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT48H
    DESCRIPTION:[EXEMPLE] Rappel\u{A0}: Atelier du mardi
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    UID:atelier-20270406T120000Z@exemple
    DTSTAMP:20260101T000000Z
    LAST-MODIFIED:20260101T000000Z
    SEQUENCE:0
    DTSTART;TZID=Europe/Paris:20270406T140000
    DTEND;TZID=Europe/Paris:20270406T160000
    SUMMARY:[EXEMPLE] Annulé\u{A0}: Atelier du mardi
    DESCRIPTION:Fixer son prix\\, à plusieurs \\; on peut venir accompagné.\\nAp
     porter : de quoi écrire.
    LOCATION:La Ruche\\, 3 rue de l’Exemple\\, Paris
    GEO:48.8530;2.3499
    URL:https://formation.example/ateliers/atelier/
    CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Rejoindre la séance:https:/
     /visio.example/salle;a,b?x=1
    CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL="Par téléphone : sans image":tel
     :0199000001
    STATUS:CANCELLED
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR

    """
}
