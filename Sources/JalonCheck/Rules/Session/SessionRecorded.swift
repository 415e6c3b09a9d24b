import JalonCore
import JalonCurriculum

/// What calendars are told of a session to come is noted, so that a change of it has something to be compared with.
///
/// Only on a site that has an address: nobody can subscribe to another one.
enum SessionRecorded: SiteRule {
  static let id = RuleID("session-recorded")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une séance à venir est notée dans l'historique de son atelier.",
      en: "A session to come is noted in its workshop's history."),
    reason: LocalizedText(
      fr:
        "Jalon ne voit un changement d'heure que s'il sait ce que les agendas ont reçu. Avant de publier, lancez « jalon schedule record ».",
      en:
        "Jalon sees a change of hour only if it knows what calendars were given. Before publishing, run 'jalon schedule record'."
    ),
    example: RuleManual.Example(
      path: "content/workshops/atelier.history.json", wrong: "{\"format\":1,\"sessions\":{}}\n",
      right: """
        {"format":1,"sessions":{
        "atelier-20270302T090000Z@essai":{"digest":"0000000000000000","end":"2027-03-02 12:00",\
        "modified":"2027-01-04T00:00:00Z","original":"2027-03-02 10:00","sequence":0,"start":"2027-03-02 10:00",\
        "status":"confirmed","time_zone":"Europe/Paris","title":""}
        }}

        """,
      besides: [
        "content/site.yaml": "titre: Essai\nidentifiant: essai\nadresse: https://exemple.fr/\n",
        "content/workshops/atelier.md":
          "---\ntitre: Atelier\nmode: à distance\ndébut: 2027-03-02 10:00\ndurée: 2 h\n---\n",
      ]),
    source: "RFC 5545 § 3.8.7.4 (SEQUENCE)")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard site.baseURL != nil else { return [] }
    let unrecorded = site.workshops.filter { unrecordedCount(of: $0, in: site) > 0 }
    guard let first = unrecorded.first else { return [] }
    let count = unrecorded.reduce(0) { $0 + unrecordedCount(of: $1, in: site) }
    return [
      Diagnostic(
        id, .note, at: first.workshop.series?.start.range ?? .start(of: first.document.path),
        LocalizedText(
          fr: "\(count) séance\(count == 1 ? "" : "s") à venir, pas encore notée\(count == 1 ? "" : "s")",
          en: "\(count) session\(count == 1 ? "" : "s") to come, not recorded yet"),
        explanation: LocalizedText(
          fr:
            "Avant de publier, lancez « jalon schedule record » : sans cela, un changement d'heure passerait inaperçu.",
          en: "Before publishing, run 'jalon schedule record': else a change of hour would go unnoticed."))
    ]
  }

  private static func unrecordedCount(of workshop: ScheduledWorkshop, in site: Site) -> Int {
    workshop.upcoming(on: site.now).count { session in
      workshop.history?.sessions[session.uid(workshop: workshop.id, site: site.uidDomain)] == nil
    }
  }
}
