import Foundation
import Testing

@testable import JalonBuild

/// `jalon schedule record`: what is written, what is said, and what the feeds then hold.
struct ScheduleRecordingTests {
  private static func workshop(_ lines: String) -> String {
    "---\ntitre: Essai\ntitre d'agenda: Atelier\nmode: en présence\ndébut: 2027-03-02 10:00\ndurée: 2 h\nchaque: semaine\n\(lines)---\n"
  }

  private let folder: TemporaryFolder
  private let history = "content/workshops/essai.history.json"

  init() throws {
    folder = try TemporaryFolder([
      "content/site.yaml": "titre: Essai\nidentifiant: s\n", "content/modules/x/01-a.md": "# A\n",
    ])
  }

  private func record(_ lines: String, now: String = "2027-03-01", isRehearsal: Bool = false) async throws -> String {
    try folder.write(Self.workshop(lines), to: "content/workshops/essai.md")
    let moment = try #require(Moment.day(now))
    let options = BuildOptions(site: folder.path, moment: moment, jobs: 1)
    let record = try await ScheduleRecording(options, isRehearsal: isRehearsal).run()
    return record.text(in: .french, site: folder.path, isColoured: false)
  }

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  @Test func saysWhatChangedSessionBySession() async throws {
    let first = try await record("nombre: 5\n")
    #expect(lines(first).prefix(2) == ["+ \(history)", "  essai\u{A0}: 5 séances notées pour la première fois"])
    let again = try await record("nombre: 5\n", now: "2027-03-02")
    #expect(again == "Rien à noter : aucune séance n'a changé depuis la dernière fois.\n")

    let changed = try await record(
      "nombre: 4\nannulées: [2027-03-09]\ndéplacées:\n  - de: 2027-03-16\n    à: 2027-03-17 10:00\n")
    #expect(
      lines(changed)[1]
        == "  essai\u{A0}: 1 séance déplacée, 1 annulée, 1 retirée de la série, donc annulée")
    let back = try await record("nombre: 5\nlieu public: non\n".replacing("lieu public: non\n", with: ""))
    #expect(lines(back)[1] == "  essai\u{A0}: 1 séance déplacée, 2 rétablies")
  }

  @Test func writesNothingForARehearsal() async throws {
    let text = try await record("nombre: 2\n", isRehearsal: true)
    #expect(lines(text).first == "? \(history)")
    #expect(lines(text).last == "C'est un essai : rien n'est écrit.")
    #expect(folder.text(history) == nil)
  }

  @Test func refusesWhatCouldNotBePublished() async throws {
    let text = try await record("nombre: 2\nsauf: [2027-03-10]\n")
    #expect(text.contains("[session-exception-matches]"))
    #expect(text.hasSuffix("Rien n'est noté : corrigez d'abord ces erreurs, le site ne pourrait pas être publié.\n"))
    #expect(folder.text(history) == nil)
  }

  @Test func writesTheSameBytesForOneDay() async throws {
    _ = try await record("nombre: 2\n")
    let bytes = try #require(folder.text(history))
    try folder.remove(history)
    _ = try await record("nombre: 2\n")
    #expect(folder.text(history) == bytes)
    #expect(bytes.contains("\"modified\":\"2027-03-01T00:00:00Z\""))
    #expect(folder.files(below: "content/workshops").keys.sorted() == ["essai.history.json", "essai.md"])
  }

  @Test func publishesASessionThatVanishedAsCancelled() async throws {
    _ = try await record("nombre: 2\n")
    try folder.write(Self.workshop("nombre: 1\n"), to: "content/workshops/essai.md")
    for (now, isThere) in [("2027-03-01", true), ("2027-03-10", false)] {
      let moment = try #require(Moment.day(now))
      let report = try await Build(BuildOptions(site: folder.path, moment: moment, jobs: 1)).run()
      #expect(!report.hasErrors)
      let feed = try #require(folder.text("public/ateliers/essai/calendrier.ics"))
      let event = feed.components(separatedBy: "BEGIN:VEVENT").first { $0.contains("UID:essai-20270309T090000Z@s") }
      #expect((event != nil) == isThere)
      if let event {
        #expect(event.contains("STATUS:CANCELLED\r\n"))
        #expect(event.contains("SEQUENCE:1\r\n"))
        #expect(event.contains("DTSTART;TZID=Europe/Paris:20270309T100000\r\n"))
      }
    }
  }

  @Test func leavesDraftsAlone() async throws {
    let text = try await record("nombre: 2\nbrouillon: oui\n")
    #expect(text == "Rien à noter : aucune séance n'a changé depuis la dernière fois.\n")
  }
}
