import Foundation
import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

/// Nothing of the case study is lost: each of its facts stands in the data and on the page of those for whom it is, and
/// what is for professionals stands on no page of learners.
///
/// Texts are compared with straight apostrophes and plain spaces.
struct CaseStudyTests {
  private static let learners: [CaseStudyFact] = [
    // Itinéraire
    .init("itineraire", "La Ruche", "ancien nom : Parcours Créateur"),
    .init(
      "itineraire", "revenu de solidarité active (RSA)", "chômage|emploi depuis plus de 2 ans", "connu la rue",
      "pas le bac"),
    .init("itineraire", "quartier prioritaire de la politique de la ville", "mis à l'écart"),
    .init("itineraire", "Une idée ou un projet d'activité à son compte", "premiers pas"),
    .init("itineraire", "3 mois", "à distance"),
    .init("itineraire", "La même personne vous suit tout au long du parcours"),
    .init(
      "itineraire", "plan d'affaires", "étude de marché", "cafés où d'autres personnes racontent",
      "trouver des idées et de l'élan"),
    .init("itineraire", "rencontres avec les acteurs de la création d'activité et de l'insertion"),
    .init("itineraire", "point sur votre projet professionnel", "suivi de vos avancées", "remettre en route"),
    .init("itineraire", "reprendre confiance, en vous et dans les autres", "Votre projet peut changer en route"),
    .init("itineraire", "formation en ligne, en parallèle", "approfondit ce dont son projet a besoin"),
    .init("itineraire", "Le parcours n'a pas d'aide sociale à lui"),
    .init("itineraire", "Reprendre confiance en soi", "Créer une activité n'est pas le seul but"),
    .init("itineraire", "Une structure d'insertion par l'activité économique (SIAE)", "emploi salarié", "formation"),
    .init("itineraire", "entrepreneurs sociaux", "quartiers prioritaires"),
    // TIH BOOSTER
    .init("tih-booster", "Linklusion", "RQTH", "Un projet en cours de création, ou une activité qui existe déjà"),
    .init("tih-booster", "24 mois au maximum", "On peut entrer à tout moment", "selon ce qui convient à votre santé"),
    .init("tih-booster", "plan d'action", "chargé d'accompagnement", "entretiens réguliers", "coach certifiée"),
    .init(
      "tih-booster",
      "Étude de marché, offre, plan d'affaires, recherche de clients, communication, marketing, gestion d'équipe"),
    .init("tih-booster", "Certaines personnes arrêtent leur projet. Ce moment est accompagné", "bilan de compétences"),
    .init("tih-booster", "assister un temps, en attendant une solution durable"),
    .init(
      "tih-booster", "que cela vienne du handicap ou non", "on l'écoute tout au long du parcours",
      "droit à sa compensation"),
    .init(
      "tih-booster", "sophrologue malvoyante", "outils pour le numérique", "aide humaine", "nouveaux lieux",
      "logo, flyer, réseaux sociaux", "premiers clients"),
    .init(
      "tih-booster", "moins seules", "personne ressource", "entretiens réguliers les aident",
      "Elles se sentent revalorisées"),
    .init("tih-booster", "techniques de recherche d'emploi", "bilan professionnel", "Elle se demande"),
    .init("tih-booster", "même si elles ne font pas du chiffre d'affaires"),
    .init("tih-booster", "met en relation des entrepreneurs en situation de handicap et des entreprises", "2016"),
    .init(
      "tih-booster", "l'isolement, le manque de formation, un handicap peu pris en compte et souvent non compensé",
      "peu d'accompagnement par des personnes qui connaissent le handicap"),
    .init("tih-booster", "formation gratuite", "en accès libre", "à la fois d'entreprise et de handicap"),
    // Lulu dans ma rue
    .init(
      "lulu-eiti", "entreprise d'insertion par le travail indépendant", "services de proximité", "bricolage", "ménage"),
    .init(
      "lulu-eiti", "élevez seule ou seul vos enfants", "senior", "retraite", "réfugié", "RSA", "emploi depuis longtemps"
    ),
    .init("lulu-eiti", "ne pouvez pas, ou ne voulez plus, être salarié", "retrouver un emploi peu à peu"),
    .init("lulu-eiti", "24 mois au maximum", "en présence", "conseiller en insertion professionnelle"),
    .init(
      "lulu-eiti", "dit aussi si le parcours vous est ouvert", "Régler d'abord les papiers et les droits",
      "Les questions de métier viennent ensuite", "testez votre activité avec de vrais clients", "à partir du mois 12",
      "se termine au bout de 24 mois au plus"),
    .init("lulu-eiti", "difficultés de la vie qui freinent le travail"),
    .init(
      "lulu-eiti", "Vous n'entrez pas dans le parcours d'insertion", "mise en relation avec des clients",
      "coopérative d'activité et d'emploi"),
    .init(
      "lulu-eiti", "gardez l'accès aux clients et à la communauté", "devenir salarié, ou vous former",
      "ne pas rester seul"),
    .init("lulu-eiti", "contraintes de famille", "garde des enfants"),
    .init("lulu-eiti", "2014", "2018", "première EITI conventionnée", "la cinquième"),
  ]

  private static let professionals: [CaseStudyFact] = [
    // Itinéraire
    .init("itineraire", "reprendre confiance en soi » et", "d'un point A à un point B"),
    .init("itineraire", "qui va plus loin que seulement l'accompagnement à la création d'activité"),
    .init("itineraire", "à désamorcer les problématiques"),
    .init(
      "itineraire", "bootcamps", "expériences réussies", "France Travail (anciennement Pôle emploi)",
      "Inclusion par le travail indépendant", "ministère du Travail", "2021"),
    .init("itineraire", "public invisible", "exclusion et de grande fragilité", "inférieurs au bac", "parcours de rue"),
    .init(
      "itineraire", "nombre important de personnes", "fragilité importantes", "situations sociales très particulières",
      "échanges parfois difficiles", "rendez-vous qu'il est difficile d'honorer", "aucun taux d'absence"),
    .init("itineraire", "très volatil", "plus grande fragilité que l'équipe ne l'avait imaginé"),
    .init("itineraire", "mobilisation sur le projet difficile"),
    .init("itineraire", "repère les changements possibles", "mise en relation avec des acteurs de l'insertion"),
    .init(
      "itineraire", "Pas d'accompagnement social à proprement parler", "tisser des liens avec les acteurs sociaux",
      "SIAE"),
    .init("itineraire", "échangent beaucoup entre eux", "bonnes pratiques"),
    .init(
      "itineraire", "Lauréat du Lab'O Tremplin en 2023", "repérer plus vite les freins",
      "tout est ouvert et à construire"),
    // TIH BOOSTER
    .init(
      "tih-booster", "diversité de profils", "se mobiliser, à parler le même langage ou à se concentrer",
      "s'adaptent sans cesse"),
    .init("tih-booster", "charge mentale", "2 piliers est exigeant", "même 2 ans paraissent courts"),
    .init("tih-booster", "responsables disponibles, binômes", "travail social, coaching", "du conseil au coaching"),
    .init("tih-booster", "mieux cibler les profils", "Île-de-France", "charte d'engagement"),
    .init("tih-booster", "adaptation au cas par cas", "reposent beaucoup sur le chargé d'accompagnement"),
    .init("tih-booster", "amélioration continue", "plusieurs années"),
    .init("tih-booster", "demande de compensation jusqu'à son obtention", "prendre en main sur le terrain"),
    .init(
      "tih-booster", "lauréat du Lab'O Tremplin en 2022", "6 août 2015", "28 janvier 2016", "loi Macron de 2016", "ESAT"
    ),
    .init("tih-booster", "vraiment essentiel pour permettre aux TIH", "Diagnostic social pour tous", "cruciale"),
    .init("tih-booster", "maximum de solutions", "autonomie", "boosté"),
    .init("tih-booster", "même sans atteindre le chiffre d'affaires pour en vivre"),
    // Lulu dans ma rue
    .init(
      "lulu-eiti", "70 % du salaire médian", "dans les 3 mois de la sortie", "pendant les 3 mois qui suivent",
      "pas un revenu", "aucune source publique"),
    .init("lulu-eiti", "30 % des personnes ne viennent pas à leur rendez-vous", "par erreur sur la ligne d'Itinéraire"),
    .init(
      "lulu-eiti", "pas de lieu de travail fixe", "volatilité", "freine l'accès au logement",
      "lien fort avec chaque personne"),
    .init("lulu-eiti", "muscler le travail indépendant", "protection sociale"),
    .init("lulu-eiti", "n'ont pas la même date", "36", "en 2021", "près de 60", "56", "Igas"),
    .init(
      "lulu-eiti", "conciergerie solidaire", "métiers et des territoires très divers",
      "projet social au cœur des villes"),
    .init("lulu-eiti", "coopératives d'activité et d'emploi conviennent à des personnes déjà autonomes"),
    .init("lulu-eiti", "public invisible", "femmes seules avec enfants", "retraités", "réfugiés"),
    .init("lulu-eiti", "Surtout par le bouche à oreille", "ne mettent pas toujours en avant"),
    .init("lulu-eiti", "diagnostic socioprofessionnel", "éligibilité", "chargés d'insertion professionnelle"),
    .init("lulu-eiti", "Droit commun et administratif d'abord", "à partir du douzième mois"),
  ]

  /// Each a line of the professionals' table: value, what is counted, of what, when, and what to know to read it.
  private static let figures: [CaseStudyFact] = [
    .init(
      "itineraire", "69 %", "souhaitent continuer leur projet", "2022", "une intention, pas une sortie constatée",
      "très beau taux de sorties positives"),
    .init("itineraire", "8 %", "retournent à l'emploi salarié", "2022", "font 80 %", "20 % restants"),
    .init("itineraire", "3 %", "s'orientent vers une formation", "2022", "ne se comparent pas"),
    .init("itineraire", "près de 2 000", "Personnes accompagnées", "septembre 2021 à juin 2023", "plus de 1 000"),
    .init(
      "tih-booster", "76 %", "chiffre d'affaires stabilisé", "CDD ou CDI", "formation qualifiante", "actuellement",
      "définition large, date non précisée", "mesure d'impact en cours"),
    .init("lulu-eiti", "250", "Personnes accompagnées", "900 indépendants", "2022"),
    .init("lulu-eiti", "62 %", "Femmes", "2022", "contraintes familiales"),
    .init("lulu-eiti", "60 %", "Sorties dynamiques", "au bout de 18 mois", "2022", "taux de sorties"),
    .init("lulu-eiti", "40 %", "Sorties durables", "2022", "base ambiguë", "40 % sur l'ensemble", "sans trancher"),
    .init("lulu-eiti", "1/3", "restent dans le travail indépendant", "sorties durables", "2022", "estimation"),
    .init(
      "lulu-eiti", "30 %", "orientées par France Travail (anciennement Pôle emploi)", "non précisée",
      "bouche à oreille"),
  ]

  /// Of the study as a whole, on a page for professionals.
  private static let study: [[String]] = [
    ["Astrid Wilmotte", "Priscilla Leenknegt", "Emma Virey", "Jean Lesage", "Amel Ahmedou", "Sandra Barlet"],
    ["Camille Puybaret", "Mobil'Emploi"],
    ["sans lien de subordination", "pas un statut juridique", "SASU", "EURL"],
    ["trouver l'activité", "choisir et créer le statut", "développer les ventes", "gérer l'activité"],
    ["porte d'entrée", "c'est une réussite", "sortie durable", "revalorisation"],
    ["famille monoparentale", "senior", "transitoire ou durable", "Sibel", "gens du voyage", "CDDI"],
    ["2 ans paraissent courts", "moins une fois l'activité lancée", "compétences transverses"],
    ["SIAO", "méconnaissance du statut", "CDI reste vu comme la seule stabilité"],
    ["9 lauréats", "12 mois", "SocialCOBizz", "Ares+", "depuis 2021"],
    ["grille de critères d'entrée", "charte d'engagement", "suivi d'une demande de compensation", "Île-de-France"],
    ["partenariats entre structures", "passerelles entre parcours", "chiffres clés 2022", "plaquette sur les EITI"],
    [
      "2 versions du tableau", "décalée d'une colonne", "France Travail depuis 2024",
      "n'interprétons pas les astérisques",
    ],
  ]

  @Test(arguments: learners)
  func tellsLearners(fact: CaseStudyFact) async throws {
    let site = try await Self.site
    for word in fact.words {
      #expect(site.says(word, on: "programmes/\(fact.programme)/index.html"), "the page does not say it: \(word)")
    }
  }

  @Test(arguments: professionals)
  func tellsProfessionalsAlone(fact: CaseStudyFact) async throws {
    let site = try await Self.site
    for word in fact.words {
      #expect(
        site.says(word, on: "programmes/\(fact.programme)/professionnels/index.html"),
        "the page does not say it: \(word)")
    }
    for (page, text) in site.learners where page.hasPrefix("programmes/") || fact.words[0].count > 20 {
      #expect(!text.contains(fact.words[0]), "learners read it on \(page): \(fact.words[0])")
    }
  }

  @Test(arguments: figures)
  func datesAndDefinesEachFigure(fact: CaseStudyFact) async throws {
    let lines = try await Self.site.figures[fact.programme, default: []]
      .filter { $0.contains("Valeur\(fact.words[0])De quoi") }
    #expect(lines.count == 1, "not one line: \(lines)")
    for word in fact.words { #expect(lines.contains { $0.contains(word) }, "its line does not say it: \(word)") }
  }

  @Test func hasNoFigureBeyondThoseOfTheStudy() async throws {
    for (programme, lines) in try await Self.site.figures {
      #expect(lines.count == Self.figures.filter { $0.programme == programme }.count, "\(programme)")
    }
  }

  @Test func showsLearnersOfProgrammesNoShare() async throws {
    for (page, text) in try await Self.site.learners where page.hasPrefix("programmes/") {
      #expect(text.firstMatch(of: /\d ?%/) == nil, "\(page)")
    }
  }

  @Test(arguments: [
    "volatil", "public invisible", "publics invisibles", "éloigné de l'emploi", "éloignée de l'emploi",
    "éloignés de l'emploi", "éloignées de l'emploi", "charge mentale", "ne viennent pas à leur",
  ])
  func neverCallsLearnersAProblem(word: String) async throws {
    let pages = try await Self.site.learners
    for (page, text) in pages { #expect(!text.localizedLowercase.contains(word), "\(page)") }
    #expect(pages.count > 80, "there are pages to read")
  }

  @Test(arguments: study)
  func tellsTheStudyAsAWhole(words: [String]) async throws {
    for word in words { #expect(try await Self.site.says(word, on: "etude-de-cas/index.html"), "\(word)") }
  }

  @Test func givesTheMissedAppointmentsToLuluAlone() async throws {
    for (page, text) in try await Self.site.texts where !page.hasPrefix("programmes/lulu-eiti/professionnels/") {
      #expect(text.firstMatch(of: /30 %[^.]{0,40}(rendez-vous|rdv)/) == nil, "\(page)")
    }
  }

  @Test func neverComparesOutcomes() async throws {
    let site = try await Self.site
    for page in ["programmes/comparer/index.html", "programmes/index.html", "passerelles/index.html"] {
      #expect(site.texts[page]?.contains("%") == false, "\(page)")
    }
    for (own, others) in [
      ("itineraire", ["76 %", "62 %"]), ("tih-booster", ["69 %", "62 %"]), ("lulu-eiti", ["69 %", "76 %"]),
    ] {
      for other in others {
        #expect(!site.says(other, on: "programmes/\(own)/professionnels/index.html"), "\(own) beside \(other)")
      }
    }
  }

  @Test func saysOnEveryPageOfAProgrammeThatNobodyVerifiedIt() async throws {
    let site = try await Self.site
    for programme in ["itineraire", "tih-booster", "lulu-eiti"] {
      let pages = site.texts.keys.filter { $0.hasPrefix("programmes/\(programme)/") && !$0.contains("/charte/") }
      #expect(pages.count >= 5, "\(programme)")
      for page in pages {
        #expect(site.says("D'après une étude de 2023, non vérifié avec l'organisme", on: page), "\(page)")
      }
    }
  }

  /// Read once: every row asks it.
  private static let reading = Task { try await ReadSite() }

  private static var site: ReadSite { get async throws { try await reading.value } }
}

/// A fact of the study about a programme, in the words by which it is found; `a|b` is one or the other.
struct CaseStudyFact: CustomStringConvertible, Sendable {
  let programme: String
  let words: [String]

  init(_ programme: String, _ words: String...) {
    self.programme = programme
    self.words = words
  }

  var description: String { "\(programme): \(words[0])" }
}

/// The reference site's pages as they are read, each printed once.
private struct ReadSite: Sendable {
  /// What a reader sees of a page's own part, by page.
  let texts: [String: String]
  /// The lines of the tables of figures, cell after cell, by programme.
  let figures: [String: [String]]

  init() async throws {
    let site = try await PrintedSite.reference()
    texts = Dictionary(
      uniqueKeysWithValues: try site.pages.map { page in
        (page, Self.plain(try site.part(of: page, from: "<main", to: "</main>")))
      })
    figures = Dictionary(
      uniqueKeysWithValues: try site.edition.site.programmes.map(\.id).map { programme in
        let page = try site.text("programmes/\(programme)/professionnels/index.html")
        let lines = page.matches(of: /<tr role="row"><th scope="row"(.*?)<\/tr>/)
        return (programme, lines.map { Self.plain("<th\($0.1)") })
      })
  }

  /// All but those that say they are for professionals.
  var learners: [(page: String, text: String)] {
    texts.sorted { $0.key < $1.key }.filter { page, _ in
      !["/professionnels/", "/fiche-prescripteur/", "etude-de-cas/"].contains { page.contains($0) }
    }.map { ($0.key, $0.value) }
  }

  func says(_ words: String, on page: String) -> Bool {
    words.split(separator: "|").contains { texts[page]?.contains($0) == true }
  }

  private static func plain(_ html: String) -> String {
    html.replacing(/<[^>]*>/, with: "")
      .replacing("_", with: " ").replacing("~", with: " ").replacing("’", with: "'").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&").replacing("(à confirmer", with: "(").replacing(/\s+/, with: " ")
  }
}
