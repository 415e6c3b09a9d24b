import JalonCore
import Testing

@testable import JalonCurriculum

struct SiteSettingsDecoderTests {
  @Test func needsOnlyATitle() throws {
    let parsed = SiteSettingsDecoder.decode(Drawing.file("titre: Se lancer\n", "content/site.yaml"))
    #expect(parsed.diagnostics == [])
    let settings = try #require(parsed.value)
    #expect(settings.title?.value == "Se lancer")
    #expect(settings.format == 1)
    #expect(settings.id == nil)
    #expect(settings.baseURL == nil)
    #expect(!settings.isDemonstration)
    #expect(!settings.allowsHTML)
  }

  @Test func readsEveryKey() throws {
    let file = Drawing.file(
      """
      format: 1
      identifiant: jalon-demo
      titre: Se lancer à son rythme
      résumé: Des leçons courtes
      adresse: https://formation.example/
      langue: fr
      fuseau horaire: Europe/Paris
      démonstration: oui
      privé: content/demo-learners
      organisation: {nom: Org, adresse: 1 rue, courriel: a@b.fr, téléphone: 01 99 00 00 00}
      éditeur: {nom: Éd, adresse: 2 rue, responsable: Elle}
      hébergeur: {nom: Hé, adresse: 3 rue, téléphone: "3939"}
      contacts:
        - {libellé: Écrire, moyen: courriel, valeur: a@b.fr, horaires: toujours}
        - {moyen: Téléphone, valeur: 01 99 00 00 00}
      portes:
        - titre: Je me lance
          texte: Vous avez une idée ?
          liens:
            - {libellé: Construire, vers: modules/plan/index.md}
            - {libellé: Ateliers, vers: ateliers/}
      audit: {par: Cabinet, date: 1er mars 2027, taux: "81,5 %"}
      règles:
        link-target-exists: avertissement
        data-key-known: non

      """, "content/site.yaml")
    let parsed = SiteSettingsDecoder.decode(file)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let settings = try #require(parsed.value)
    #expect(Drawing.located(settings.id, in: file) == "'jalon-demo' 2:14-2:24")
    #expect(settings.summary?.value == "Des leçons courtes")
    #expect(settings.baseURL?.value == "https://formation.example/")
    #expect(settings.language?.value == "fr")
    #expect(settings.timeZone?.value == "Europe/Paris")
    #expect(settings.isDemonstration)
    #expect(Drawing.located(settings.privateFolder, in: file) == "'content/demo-learners' 9:8-9:29")
    #expect(settings.organisation?.email == "a@b.fr")
    #expect(settings.publisher?.director == "Elle")
    #expect(settings.host?.phone == "3939")
    #expect(settings.contacts.map(\.kind) == [.email, .phone])
    #expect(settings.contacts.map(\.kind.isVoice) == [false, true])
    #expect(settings.contacts.first?.hours == "toujours")
    #expect(settings.doors.map(\.title?.value) == ["Je me lance"])
    #expect(
      settings.doors.flatMap(\.links).map { Drawing.located($0.target, in: file) } == [
        "'modules/plan/index.md' 20:37-20:58", "'ateliers/' 21:35-21:44",
      ])
    #expect(settings.audit?.rate == 81.5)
    #expect(settings.audit?.date?.value == LocalDate(year: 2027, month: 3, day: 1))
    #expect(settings.ruleSettings.map(\.rule.value.string) == ["link-target-exists", "data-key-known"])
    #expect(settings.ruleSettings.map(\.severity) == [.warning, nil])
  }

  @Test func tellsEverythingAtOnce() {
    let file = Drawing.file(
      """
      format: 2
      titer: Se lancer
      adresse: formation.example
      contacts:
        - {libellé: Écrire, moyen: couriel}
        - {libellé: Appeler}
      règles: {a: fort}

      """, "content/site.yaml")
    let parsed = SiteSettingsDecoder.decode(file)
    #expect(
      Drawing.diagnostics(parsed.diagnostics, in: file) == """
        1:9-1:10 error data-value-known: le format 2 n'est pas connu de cette version de Jalon, qui lit le format 1
        2:1-2:6 warning data-key-known: « titer » n'est pas une clé connue (site) ; vouliez-vous dire « titre » ?
        3:10-3:27 error data-type-matches: « adresse » attend une adresse qui commence par https://, pas « formation.example »
        5:30-5:37 error data-value-known: « moyen » ne connaît pas « couriel » ; vouliez-vous dire « courriel » ?
        6:5-6:5 error data-key-present: il manque « moyen »
        7:13-7:17 error data-value-known: « règles » ne connaît pas « fort »
        """)
  }

  @Test func leavesOutWhatIsNotUTF8() {
    let file = SourceFile(path: ProjectPath("content/site.yaml"), bytes: Array("titre: ".utf8) + [0xC9])
    let parsed = SiteSettingsDecoder.decode(file)
    #expect(parsed.value == nil)
    #expect(parsed.diagnostics.map(\.rule.string) == ["text-encoding-valid"])
  }
}
