import JalonCurriculum
import JalonSyntax
import Testing

@testable import JalonOutput

/// What a trainer writes of a workshop or a place is read by somebody.
struct WorkshopKeysTests {
  /// What no page prints, and why.
  private static let unprinted: Set = [
    // They become the list of sessions.
    "start", "end", "time_zone", "every", "rrule", "until", "count", "except", "holidays", "closures", "also",
    // They say where and how the page stands.
    "draft", "aliases", "no_glossary", "join_public",
    // Whose public holidays apply: it shows in the sessions.
    "territory",
  ]

  /// A value that could stand on no page by chance, and how it is read there.
  private static let workshop: [String: (written: String, shown: String)] = [
    "title": ("Titre canari", "Titre canari"), "calendar_title": ("Agenda canari", "Agenda canari"),
    "summary": ("Résumé canari.", "Résumé canari."), "programmes": ("[canari]", "Programme canari"),
    "modules": ("[m]", "Module canari"), "mode": ("hybride", "en présence ou à distance"),
    "place": ("salle", "Salle canari"), "link": ("lien canari", "lien canari"),
    "phone": ("01 99 00 55 55", "01 99 00 55 55"),
    "facilitators": ("[equipe]", "Équipe canari"), "duration": ("1 h 17", "1_h_17"),
    "moved": ("[{de: 2027-03-09, à: 2027-03-11 10:00}]", "Date changée"),
    "cancelled": ("[{date: 2027-03-16, raison: Raison canari}]", "Raison canari"),
    "capacity": ("17", "17 places"), "registered": ("6", "11 places libres"),
    "waiting_list": ("oui", "liste d’attente"),
    "updated": ("2027-02-13", "13_février 2027"), "provisions": ("[LSF]", "langue des signes française"),
    "ask_before": ("9", "9 jours"), "language": ("langue canari", "langue canari"),
    "level": ("niveau canari", "niveau canari"), "cost": ("coût canari", "coût canari"),
    "childcare": ("garde canari", "garde canari"), "travel_refund": ("trajet canari", "trajet canari"),
    "replay": ("rediffusion canari", "rediffusion canari"), "cancel": ("annuler canari", "annuler canari"),
    "interpreters": ("23", "<dd>23</dd>"), "announced_hours": ("19 h", "19 h"),
    "parallel": ("oui", "aussi à un autre atelier"), "companion_welcome": ("oui", "avec une personne de votre choix"),
    "bring": ("[stylo canari]", "stylo canari"),
    "registration": ("[{moyen: sms, valeur: 06 39 98 55 55}]", "06 39 98 55 55"),
    "catch_up": ("modules/m/01-l.md", "Leçon canari"), "camera_optional": ("oui", "caméra n’est pas obligatoire"),
  ]

  private static let place: [String: (written: String, shown: String)] = [
    "name": ("Salle canari", "Salle canari"), "address": ("3, rue du Canari", "3, rue du Canari"),
    "city": ("Ville canari", "Ville canari"), "stop": ("Arrêt canari", "Arrêt canari"),
    "access": (
      "[plain-pied, boucle magnétique, toilettes adaptées, stationnement, salle calme, ascenseur]", "Ascenseur"
    ),
    "position": ("48.5, 2.5", "48.5, 2.5"), "capacity": ("31", "31"), "directions": ("Chemin canari", "Chemin canari"),
  ]

  private static func site() async throws -> PrintedSite {
    var head = workshop.map { "\($0.key): \($0.value.written)" }
    head += ["début: 2027-03-02 10:00", "chaque: semaine", "nombre: 4"]
    return try await PrintedSite([
      "content/site.yaml": "titre: Essai\nid: essai\n",
      "content/workshops/a.md": "---\n\(head.sorted().joined(separator: "\n"))\n---\nTexte.\n",
      "content/places.yaml": "salle:\n" + place.map { "  \($0.key): \($0.value.written)\n" }.sorted().joined(),
      "content/people.yaml": """
      equipe: {nom: Équipe canari, rôle: Rôle canari, accord: oui}
      secret: {nom: Personne secrète, accord: non}
      """, "content/programmes/canari.yaml": "nom: Programme canari\n",
      "content/modules/m/index.md": "---\ntitre: Module canari\n---\n",
      "content/modules/m/01-l.md": "# Leçon canari\n\nTexte.\n",
    ])
  }

  @Test func areAllShown() async throws {
    let site = try await Self.site()
    let page = try site.text("ateliers/a/index.html")
    let team = try site.text("ateliers/a/organiser/index.html")
    for field in WorkshopDecoder.schema.fields where !Self.unprinted.contains(field.name) {
      guard let value = Self.workshop[field.name] else {
        Issue.record("'\(field.name)' is shown nowhere: print it, and add it to this test")
        continue
      }
      let isTeams = ["calendar_title", "interpreters", "parallel"].contains(field.name)
      #expect((isTeams ? team : page).contains(value.shown), "\(field.name)")
    }
    #expect(page.contains("Rôle canari"))
  }

  @Test func ofPlacesAreAllShown() async throws {
    let page = try await Self.site().text("lieux/salle/index.html")
    for field in PlacesDecoder.schema.fields where !Self.unprinted.contains(field.name) {
      guard let value = Self.place[field.name] else {
        Issue.record("'\(field.name)' is shown nowhere: print it, and add it to this test")
        continue
      }
      #expect(page.contains(value.shown), "\(field.name)")
    }
    for access in PlaceAccess.allCases {
      #expect(page.lowercased().contains(try await Self.site().edition.words("access_\(access.rawValue)")), "\(access)")
    }
  }

  @Test func nameNobodyWhoDidNotAgree() async throws {
    let site = try await PrintedSite([
      "content/workshops/a.md": "---\ntitre: A\nanimation: [secret]\n---\nTexte.\n",
      "content/people.yaml": "secret: {nom: Personne secrète, rôle: Rôle secret, accord: non}\n",
    ])
    for page in site.pages { #expect(!(try site.text(page).lowercased().contains("secr")), "\(page)") }
  }

  @Test(arguments: [
    ("2027-02-01", "Pour la séance du mardi 2_mars 2027, demandez avant le mardi 16_février 2027."),
    ("2027-02-20", "Pour la séance du mardi 2_mars 2027, il fallait demander avant le mardi 16_février 2027."),
    ("2027-03-03", "Pour la séance du mardi 9_mars 2027, il fallait demander avant le mardi 23_février 2027."),
  ]) func sayByWhenToAsk(_ now: String, _ expected: String) async throws {
    let site = try await PrintedSite(
      [
        "content/workshops/a.md":
          "---\ntitre: A\ndébut: 2027-03-02 10:00\ndurée: 1 h\nchaque: semaine\nnombre: 2\naménagements: [LSF]\ndemander avant: 14\n---\nTexte.\n"
      ], now: now)
    #expect(try site.text("ateliers/a/index.html").contains(expected))
  }
}
