import JalonCore
import Testing

@testable import JalonCurriculum

/// Terms in running text.
struct GlossaryIndexTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    /// `word→term`, in order.
    let matches: [String]
    var testDescription: String { text }
  }

  private static let index = GlossaryIndex(
    [
      "Acre", "ARE", "CDI", "Cap emploi", "chiffre d'affaires", "client", "client possible", "cotisations", "devis",
      "entreprise", "œuvre", "prix", "réseau", "rendez-vous", "Urssaf", "école",
    ].map {
      GlossaryTerm(
        term: Located($0, at: .start(of: ProjectPath("a"))), expansion: nil, definition: nil, avoid: [], isLinked: true)
    })

  @Test(arguments: [
    Case(text: "", matches: []),
    Case(text: "Un devis.", matches: ["devis→devis"]),
    Case(text: "l'ACRE, d'une Acre, l’acre", matches: ["ACRE→Acre", "Acre→Acre", "acre→Acre"]),
    Case(text: "Les arêtes are, l'ARE, aRE", matches: ["ARE→ARE"]),
    Case(text: "un CDI, des CDIs, cdi", matches: ["CDI→CDI"]),
    Case(
      text: "Cap emploi, cap-emploi, CAP EMPLOI, Cap  emploi, Cap, emploi",
      matches: [
        "Cap emploi→Cap emploi", "cap-emploi→Cap emploi", "CAP EMPLOI→Cap emploi",
      ]),
    Case(
      text: "le chiffre d’affaires, les chiffres d'affaires, le chiffre d affaires, le chiffre\u{A0}d'affaires",
      matches: [
        "chiffre d’affaires→chiffre d'affaires", "chiffres d'affaires→chiffre d'affaires",
        "chiffre\u{A0}d'affaires→chiffre d'affaires",
      ]),
    Case(
      text: "clients possibles, client, clients, client possiblement",
      matches: [
        "clients possibles→client possible", "client→client", "clients→client", "client→client",
      ]),
    Case(text: "une cotisation, la Cotisation", matches: ["cotisation→cotisations", "Cotisation→cotisations"]),
    Case(
      text: "pris, prix, Prix, réseaux, Réseau, ŒUVRE, École, ecole",
      matches: [
        "prix→prix", "Prix→prix", "réseaux→réseau", "Réseau→réseau", "ŒUVRE→œuvre", "École→école",
      ]),
    Case(text: "micro-entreprise, entreprise-là, entreprises, désentreprise", matches: ["entreprises→entreprise"]),
    Case(
      text: "rendez-vous, rendez vous, rendez-vous-là",
      matches: [
        "rendez-vous→rendez-vous", "rendez vous→rendez-vous",
      ]),
    Case(text: "(Urssaf)/«\u{A0}Urssaf\u{A0}» Urssaf…", matches: ["Urssaf→Urssaf", "Urssaf→Urssaf", "Urssaf→Urssaf"]),
    Case(text: "client", matches: ["client→client"]),
    Case(text: "🙂devis🙂 é", matches: ["devis→devis"]),
  ])
  func finds(_ example: Case) {
    let bytes = Array("xx \(example.text)".utf8)
    let matches = Self.index.matches(in: bytes[3...]).map {
      "\(String(decoding: bytes[$0.range], as: UTF8.self))→\(Self.index.terms[$0.term].term.value)"
    }
    #expect(matches == example.matches)
  }

  @Test func readsATextThatEndsInsideACharacter() {
    for bytes in [[0xE2], [0xC2], [0xF0, 0x9F], [0x64, 0xE2, 0x80]] as [[UInt8]] {
      #expect(Self.index.matches(in: bytes[...]).isEmpty)
    }
  }

  @Test func knowsATermByItsName() {
    #expect(Self.index.term(named: "CAP-EMPLOI") == 3)
    #expect(Self.index.term(named: "autre") == nil)
  }
}
