import JalonCore
import JalonCurriculum

/// `ateliers/agenda.json` and the schema that describes it.
struct AgendaOutput {
  private let edition: Edition
  private let title: String
  private let workshops: [WorkshopEvents]

  init(_ edition: Edition, title: String, _ workshops: [WorkshopEvents]) {
    self.edition = edition
    self.title = title
    self.workshops = workshops
  }

  var files: [OutputFile] { [agenda, schema] }

  private var agenda: OutputFile {
    let (edition, workshops) = (edition, workshops)
    let head = CalendarFeeds(edition).calendar(SiteAddresses.agenda, name: title, url: SiteAddresses.workshops)
    // The shared data that the edition's fingerprint covers hold what is said of workshops and places.
    let digests = workshops.map { $0.digest + ($0.workshop.catchUp?.address.path ?? "") }
    let now = edition.site.now
    return OutputFile(
      path: SiteAddresses.agenda.path,
      fingerprint: CalendarFeeds(edition).fingerprint(head, [now.description] + digests)
    ) {
      var calendar = head
      calendar.events = workshops.flatMap(\.events)
      let facts = FactText(edition.site, words: edition.words)
      let json = AgendaJSON(
        site: edition.site, calendar: calendar, text: { facts.text($0) },
        hasFile: { SessionFiles.hasFile($0, on: now) })
      return json.value(of: workshops).serialized()
    }
  }

  private var schema: OutputFile {
    let bytes = Array(AgendaSchema.text.utf8)
    return OutputFile(
      path: SiteAddresses.agendaSchema.path, fingerprint: String(Digest.hexadecimal(of: bytes).prefix(32))
    ) { bytes }
  }
}
