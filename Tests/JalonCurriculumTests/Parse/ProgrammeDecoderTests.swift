import JalonCore
import Testing

@testable import JalonCurriculum

struct ProgrammeDecoderTests {
  @Test func readsEveryKey() throws {
    let file = Drawing.file(
      """
      nom: TIH BOOSTER
      opérateur: Linklusion
      ancien nom: Booster
      résumé: Jusqu'à 24 mois
      public:
        - Vous créez votre activité
        - {texte: Tout public, pour: professionnels, source: Étude}
      entrée:
        niveau: Un projet
        critères: [Vous avez une RQTH]
        comment: On regarde avec vous
        papiers: [Aucun]
        délai: Un mois
        prochaine: Toujours
      étapes:
        - {titre: Fixer, mois: 1 à 3, texte: Au départ}
        - {titre: Suivre, pour: professionnels}
      piliers: [{titre: Activité, texte: Avancer}]
      collectif: [Des ateliers]
      individuel: [Des entretiens]
      en ligne: [Une formation]
      accompagnant: {titre: Chargé, texte: Une personne}
      durée: {mois: 24, texte: Au maximum, entrées: permanentes}
      format: au choix
      format détail: En salle
      territoire: Paris
      coût: gratuit
      modules: [etude-de-marche]
      ateliers: [demander]
      autre porte: Un emploi
      trouver des clients: Une plateforme
      après: [Moins seules]
      résultats:
        - {part: 76, définition: Sorties, année: 2023, source: Étude, note: Large, pour: professionnels}
        - {nombre: 2 000, définition: Personnes}
      freins rencontrés: [{texte: Divers, pour: professionnels}]
      équipe: [Des binômes]
      contacts: [{moyen: sms, valeur: 06 39 98 00 00}]
      passerelles: [{vers: lulu-eiti, qui: Vous, quand: Toujours, comment: En parlant}]
      avis: [{texte: Fin prévue, jusqu'au: 2026-12-22}]
      histoire: [Depuis 2016]
      valable au: 2023-06-30
      source: {titre: Étude de cas}
      vérifié avec l'opérateur: {par: Elle, date: 2026-01-05}

      """, "content/programmes/tih-booster.yaml")
    let parsed = ProgrammeDecoder.decode(file)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let programme = try #require(parsed.value)
    #expect(programme.id == "tih-booster")
    #expect(programme.operatorName == "Linklusion")
    #expect(programme.formerName == "Booster")
    let publics = try Self.entries("audience", of: programme)
    #expect(publics.map(\.audience) == [.learners, .professionals])
    #expect(publics.map(\.source?.title) == [nil, "Étude"])
    #expect(programme.admission?.criteria.map(\.text.value) == ["Vous avez une RQTH"])
    #expect(programme.admission?.next?.value == "Toujours")
    #expect(programme.stages.map(\.months) == ["1 à 3", nil])
    #expect(programme.stages.map(\.audience) == [.learners, .professionals])
    #expect(programme.pillars.map(\.text?.value) == ["Avancer"])
    #expect(programme.companion?.title?.value == "Chargé")
    #expect(programme.duration?.months == 24)
    #expect(programme.duration?.entries == .permanent)
    #expect(programme.format == .either)
    #expect(Drawing.located(programme.modules.first, in: file) == "'etude-de-marche' 28:11-28:26")
    #expect(programme.outcomes.map(\.share) == [76, nil])
    #expect(programme.outcomes.map(\.count) == [nil, 2000])
    #expect(programme.outcomes.map(\.year) == ["2023", nil])
    #expect(try Self.entries("obstacles_met", of: programme).map(\.audience) == [.professionals])
    #expect(try Self.entries("team", of: programme).map(\.audience) == [.professionals], "nobody needs to say it")
    #expect(try Self.entries("other_door", of: programme).map(\.text.value) == ["Un emploi"])
    #expect(programme.contacts.map(\.kind) == [.sms])
    #expect(Drawing.located(programme.bridges.first?.target, in: file) == "'lulu-eiti' 39:22-39:31")
    #expect(programme.notices.first?.until?.value == LocalDate(year: 2026, month: 12, day: 22))
    #expect(programme.source?.title == "Étude de cas")
    #expect(programme.verification?.by == "Elle")
  }

  private static func entries(_ name: String, of programme: Programme) throws -> [Entry] {
    programme.entries(try #require(ProgrammeTopic.all.first { $0.name == name }))
  }

  @Test func needsOnlyAName() throws {
    let parsed = ProgrammeDecoder.decode(Drawing.file("nom: A\n", "content/programmes/a.yaml"))
    #expect(parsed.diagnostics == [])
    #expect(try #require(parsed.value).verification == nil)
  }
}
