import struct Foundation.URL
import JalonCore
import Testing

@testable import JalonCurriculum

/// The reference site's orientation, tried with the people for whom it is made.
struct PersonaTests {
  struct Persona: CustomTestStringConvertible, Sendable {
    let name: String
    var answers: [String: Set<String>] = [:]
    let programmes: [String]
    /// Words that begin the titles of other ways.
    let ways: [String]
    var testDescription: String { name }
  }

  private static let all = ["itineraire", "lulu-eiti", "tih-booster"]
  private static let everyWay = [
    "D'abord vos droits", "Les aides", "Ce que deviennent", "Ce que vos papiers", "Être accompagné", "Essayer",
    "Une coopérative", "Un emploi salarié", "Un emploi accompagné", "Fermer",
  ]

  static let personas = [
    Persona(
      name: "P1, a visually impaired sophrologist who has an activity",
      answers: [
        "envie": ["developper"], "sante": ["oui"], "situations": ["aucune"], "rencontre": ["les-deux"],
        "activite": ["autre"], "clients": ["de-l-aide"], "d-abord": ["non"],
      ], programmes: ["tih-booster"], ways: ["Les aides", "Être accompagné"]),
    Persona(
      name: "P2, a single mother of two with a telephone",
      answers: [
        "envie": ["creer", "peu-a-peu"], "sante": ["non"], "situations": ["seul-enfants"], "rencontre": ["les-deux"],
        "activite": ["proximite"], "clients": ["de-l-aide"], "d-abord": ["un-peu"],
      ], programmes: ["lulu-eiti"],
      ways: ["D'abord vos droits", "Être accompagné", "Essayer", "Un emploi salarié", "Un emploi accompagné"]),
    Persona(
      name: "P3, a senior with a small pension who prefers to meet people",
      answers: [
        "envie": ["peu-a-peu"], "sante": ["non"], "situations": ["senior"], "rencontre": ["personne"],
        "activite": ["proximite"], "clients": ["de-l-aide"], "d-abord": ["non"],
      ], programmes: ["lulu-eiti"], ways: ["Un emploi salarié", "Un emploi accompagné"]),
    Persona(
      name: "P4, a refugee whose papers come first",
      answers: [
        "envie": ["creer"], "sante": ["non"], "situations": ["refugie"], "rencontre": ["personne"],
        "activite": ["ne-sais-pas"], "clients": ["pas-encore"], "d-abord": ["oui"],
      ], programmes: ["lulu-eiti"], ways: ["D'abord vos droits", "Ce que vos papiers", "Être accompagné", "Essayer"]),
    Persona(
      name: "P5, on RSA and unemployed for three years",
      answers: [
        "envie": ["creer"], "sante": ["non"], "situations": ["rsa", "chomage-long"], "rencontre": ["les-deux"],
        "activite": ["ne-sais-pas"], "clients": ["pas-encore"], "d-abord": ["non"],
      ], programmes: ["itineraire", "lulu-eiti"], ways: ["Ce que deviennent", "Être accompagné", "Essayer"]),
    Persona(
      name: "P6, a deaf entrepreneur with clients",
      answers: [
        "envie": ["developper"], "sante": ["oui"], "situations": ["aucune"], "rencontre": ["personne"],
        "activite": ["autre"], "clients": ["j-en-ai"], "d-abord": ["non"],
      ], programmes: ["tih-booster"], ways: ["Les aides", "Être accompagné", "Une coopérative"]),
    Persona(
      name: "P7, tired, with attention difficulties, alone with an idea",
      answers: [
        "envie": ["creer"], "sante": ["parfois"], "situations": ["a-l-ecart"], "rencontre": ["distance"],
        "activite": ["autre"], "clients": ["pas-encore"], "d-abord": ["un-peu"],
      ], programmes: ["itineraire", "tih-booster"],
      ways: ["D'abord vos droits", "Les aides", "Être accompagné", "Essayer"]),
    Persona(
      name: "P8, someone of 52 who stops",
      answers: [
        "envie": ["arreter"], "sante": ["non"], "situations": ["senior"], "rencontre": ["les-deux"],
        "activite": ["autre"], "clients": ["j-en-ai"], "d-abord": ["non"],
      ], programmes: [], ways: ["Une coopérative", "Un emploi salarié", "Un emploi accompagné", "Fermer"]),
    Persona(name: "P9, a référent who looks at all", programmes: all, ways: everyWay),
    Persona(name: "P10, a trainer who looks at all", programmes: all, ways: everyWay),
    Persona(name: "P11, a programme manager who looks at all", programmes: all, ways: everyWay),
    Persona(
      name: "P12, a prescriber who knows only that remote will not do", answers: ["rencontre": ["personne"]],
      programmes: ["lulu-eiti", "tih-booster"], ways: everyWay),
    Persona(name: "P13, a reader of plain language, who passes everything", programmes: all, ways: everyWay),
  ]

  @Test(arguments: personas)
  func isProposedWhatSuits(_ persona: Persona) async throws {
    let site = try await Self.referenceSite()
    let orientation = try #require(site.orientation)
    let rules = OrientationRules(orientation, site.programmes)
    for (question, answers) in persona.answers {
      let asked = try #require(rules.questions.first { $0.id == question })
      #expect(answers.isSubset(of: asked.answers), "\(question)")
      #expect(asked.isSeveral || answers.count == 1, "\(question)")
    }
    let result = rules.result(for: persona.answers)
    #expect(result.fitting == persona.programmes)
    let titles = result.ways.map { orientation.otherWays[$0].title?.value ?? "" }
    #expect(titles.count == persona.ways.count, "\(titles)")
    for (title, start) in zip(titles, persona.ways) { #expect(title.hasPrefix(start)) }
  }

  @Test func nobodyIsAskedForAStatusOrAPaper() async throws {
    let orientation = try #require(try await Self.referenceSite().orientation)
    for question in orientation.questions {
      let words = ([question.text, question.help] + question.answers.map(\.text)).compactMap { $0?.value }
      for word in ["RQTH", "AAH", "MDPH", "reconnaissance"] {
        #expect(!words.joined(separator: " ").contains(word), "\(question.id.value)")
      }
    }
  }

  @Test func takingStockAlwaysLeadsSomewhere() async throws {
    let site = try await Self.referenceSite()
    let questions = try #require(site.checkIn).questions
    #expect(Set(questions.compactMap(\.obstacle?.value)) == Set(Obstacle.allCases))
    for question in questions {
      let name = question.obstacle?.value.rawValue ?? "?"
      #expect(question.lesson.flatMap { site.guideTargets[$0.value] } != nil, "no lesson: \(name)")
      #expect(!site.partners(for: question).isEmpty, "no partner: \(name)")
      #expect(question.sentence != nil, "nothing to say: \(name)")
    }
  }

  private static func referenceSite() async throws -> Site {
    var root = URL(filePath: #filePath)
    for _ in 1...4 { root.deleteLastPathComponent() }
    let sources = DiskFileSystem(root: root.path)
    let tree = try Loader(sources).load()
    let parser = ProjectParser(sources, inspect: { _ in [] }, jobs: 2, includesDrafts: false)
    return Resolver(try await parser.parse(tree).project, tree: tree, now: day("2027-03-01")).resolve().site
  }
}
