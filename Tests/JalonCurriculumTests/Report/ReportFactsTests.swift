import JalonCore
import Testing

@testable import JalonCurriculum

/// What a report takes from a site.
struct ReportFactsTests {
  @Test func holdWhatLearnersFilesSpeakOf() async throws {
    let resolved = try await ResolvedSite([
      "content/site.yaml": "titre: Essai\nid: essai\nsuivi: {jours sans nouvelles: 21, séances manquées: 0}\n",
      "content/modules/prix/01-calculer.md": """
      ---
      titre: Calculer
      anciennes adresses: [modules/cout/compter/]
      ---

      ::: quiz {#q-prix}
      Quel **prix** ?

      - [x] Le mien
      - [ ] Le leur
      :::

      ::: à cocher {#c-secret privé=oui}
      - [ ] Un papier
      :::
      """,
      "content/workshops/mardi.md":
        "---\ntitre: Mardi\nmode: à distance\ndébut: 2027-03-02 10:00\ndurée: 2 h\nchaque: semaine\nnombre: 2\nannulées: [2027-03-09]\n---\n",
    ])
    let facts = ReportFacts(resolved.site) { "(\($0))" }
    #expect(
      String(decoding: facts.json.serialized(), as: UTF8.self) == """
        {"modules":[{"id":"prix","lessons":[["prix/calculer","cout/compter"]],"title":"(Prix)"}],"private":["c-secret"],\
        "questions":[{"fingerprint":"\(facts.questions.first?.fingerprint ?? "")","id":"q-prix","module":"prix","title":"(Quel prix ?)"}],\
        "rules":{"missed_sessions":0,"silent_days":21},"site":"essai",\
        "workshops":[{"id":"mardi","sessions":[["20270302T090000Z","2027-03-02T10:00"],["20270309T090000Z","2027-03-09T10:00",1]],\
        "title":"(Mardi)"}]}
        """)
  }

  @Test func takeTheUsualRulesWhereTheSiteHasNone() async throws {
    let site = try await ResolvedSite([:]).site
    #expect(ReportFacts(site) { $0 }.rules == OutreachRules(silentDays: 14, missedSessions: 2))
  }
}
