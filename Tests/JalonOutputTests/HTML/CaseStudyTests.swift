import Foundation
import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

/// Nothing of the case study is lost: each of its facts stands in the data and on the page of those for whom it is, and
/// what is for professionals stands on no page of learners.
///
/// Texts are compared with straight apostrophes and plain spaces. A `%` in a row means that figure and words belong
/// together on a line of the professionals' table.
struct CaseStudyTests {
  private static let learners: [CaseStudyFact] = [
    // Itinéraire
    .init("itineraire", "La Ruche", "ancien nom : Parcours Créateur"),
    .init(
      "itineraire", "revenu de solidarité active (RSA)", "chômage|emploi depuis plus de 2 ans", "connu la rue",
      "pas le bac"),
    .init("itineraire", "quartier prioritaire de la politique de la ville", "mis à l'écart"),
    .init("itineraire", "Une idée ou un projet d'activité à votre compte"),
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
    .init("tih-booster", "moins seules", "valorisées", "entretiens réguliers les aident"),
    .init("tih-booster", "même si elles ne font pas du chiffre d'affaires"),
    .init("tih-booster", "met en relation des entrepreneurs en situation de handicap et des entreprises", "2016"),
    .init("tih-booster", "l'isolement, le manque de formation, un handicap souvent non compensé", "formation gratuite"),
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
      "testez votre activité avec de vrais clients", "à partir du mois 12"),
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
    .init(
      "itineraire", "69 %", "souhaitent continuer leur projet", "une intention, pas une sortie constatée",
      "très beau taux de sorties positives"),
    .init("itineraire", "8 %", "retournent à l'emploi salarié", "font 80 %", "20 % restants"),
    .init("itineraire", "3 %", "s'orientent vers une formation", "ne se comparent pas"),
    .init("itineraire", "2 000", "septembre 2021 et juin 2023", "plus de 1 000"),
    .init("itineraire", "reprendre confiance en soi » et", "d'un point A à un point B"),
    .init("itineraire", "qui va plus loin que seulement l'accompagnement à la création d'activité"),
    .init("itineraire", "à désamorcer les problématiques"),
    .init("itineraire", "bootcamps", "Inclusion par le travail indépendant", "ministère du Travail", "2021"),
    .init(
      "itineraire", "nombre important de personnes", "fragilité importantes",
      "rendez-vous qu'il est difficile d'honorer", "aucun taux d'absence"),
    .init("itineraire", "très volatil", "mobilisation sur le projet difficile"),
    .init(
      "itineraire", "Pas d'accompagnement social à proprement parler", "tisser des liens avec les acteurs sociaux",
      "SIAE"),
    .init("itineraire", "échangent beaucoup entre eux", "bonnes pratiques"),
    .init(
      "itineraire", "Lauréat du Lab'O Tremplin en 2023", "repérer plus vite les freins",
      "tout est ouvert et à construire"),
    // TIH BOOSTER
    .init(
      "tih-booster", "76 %", "chiffre d'affaires stabilisé", "CDD ou CDI", "formation qualifiante",
      "définition large, date non précisée", "mesure d'impact en cours"),
    .init(
      "tih-booster", "diversité de profils", "se mobiliser, à parler le même langage ou à se concentrer",
      "s'adaptent sans cesse"),
    .init("tih-booster", "charge mentale", "2 piliers est exigeant", "même 2 ans paraissent courts"),
    .init("tih-booster", "responsables disponibles, binômes", "travail social, coaching", "du conseil au coaching"),
    .init("tih-booster", "grille de critères", "Île-de-France", "charte d'engagement"),
    .init("tih-booster", "demande de compensation jusqu'à son obtention", "prendre en main sur le terrain"),
    .init(
      "tih-booster", "lauréat du Lab'O Tremplin en 2022", "6 août 2015", "28 janvier 2016", "loi Macron de 2016", "ESAT"
    ),
    .init("tih-booster", "vraiment essentiel pour permettre aux TIH", "Diagnostic social pour tous"),
    .init("tih-booster", "même sans atteindre le chiffre d'affaires pour en vivre"),
    // Lulu dans ma rue
    .init("lulu-eiti", "250", "environ 900 indépendants"),
    .init("lulu-eiti", "62 %", "Femmes", "contraintes familiales"),
    .init("lulu-eiti", "60 %", "au bout de 18 mois"),
    .init("lulu-eiti", "40 %", "base ambiguë", "40 % sur l'ensemble", "citons sans trancher"),
    .init("lulu-eiti", "33 %", "1/3", "un tiers des sorties durables"),
    .init(
      "lulu-eiti", "70 % du salaire médian", "dans les 3 mois de la sortie", "pendant les 3 mois qui suivent",
      "pas un revenu", "aucune source publique"),
    .init(
      "lulu-eiti", "30 %", "orientées par France Travail (anciennement Pôle emploi)", "bouche à oreille",
      "ne mettent pas toujours en avant"),
    .init("lulu-eiti", "30 % des personnes ne viennent pas à leur rendez-vous", "par erreur sur la ligne d'Itinéraire"),
    .init(
      "lulu-eiti", "pas de lieu de travail fixe", "volatilité", "freine l'accès au logement",
      "lien fort avec chaque personne"),
    .init("lulu-eiti", "muscler le travail indépendant", "protection sociale"),
    .init("lulu-eiti", "36", "en 2021", "près de 60", "n'ont pas la même date", "56", "Igas"),
    .init(
      "lulu-eiti", "conciergerie solidaire", "métiers et des territoires très divers",
      "projet social au cœur des villes"),
    .init("lulu-eiti", "coopératives d'activité et d'emploi conviennent à des personnes déjà autonomes"),
  ]

  /// Of the study as a whole, on a page for professionals.
  private static let study: [[String]] = [
    ["Astrid Wilmotte", "Priscilla Leenknegt", "Emma Virey", "Jean Lesage", "Amel Ahmedou", "Sandra Barlet"],
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
      #expect(try site.says(word, on: "programmes/\(fact.programme)/index.html"), "the page does not say it: \(word)")
    }
  }

  @Test(arguments: professionals)
  func tellsProfessionalsAlone(fact: CaseStudyFact) async throws {
    let site = try await Self.site
    for word in fact.words {
      #expect(
        try site.says(word, on: "programmes/\(fact.programme)/professionnels/index.html"),
        "the page does not say it: \(word)")
    }
    let whole = fact.words[0]
    #expect(try !site.says(whole, on: "programmes/\(fact.programme)/index.html"), "learners read it: \(whole)")
  }

  @Test(arguments: study)
  func tellsTheStudyAsAWhole(words: [String]) async throws {
    for word in words { #expect(try await Self.site.says(word, on: "etude-de-cas/index.html"), "\(word)") }
  }

  @Test func givesTheMissedAppointmentsToLuluAlone() async throws {
    let site = try await Self.site
    for page in site.pages where !page.hasPrefix("programmes/lulu-eiti/professionnels/") {
      let text = try site.plain(page)
      #expect(text.firstMatch(of: /30 %[^.]{0,40}(rendez-vous|rdv)/) == nil, "\(page)")
    }
  }

  @Test func neverComparesOutcomes() async throws {
    let site = try await Self.site
    for page in ["programmes/comparer/index.html", "programmes/index.html", "passerelles/index.html"] {
      #expect(try !site.plain(page).contains("%"), "\(page)")
    }
    for (own, others) in [
      ("itineraire", ["76 %", "62 %"]), ("tih-booster", ["69 %", "62 %"]), ("lulu-eiti", ["69 %", "76 %"]),
    ] {
      for other in others {
        #expect(try !site.says(other, on: "programmes/\(own)/professionnels/index.html"), "\(own) beside \(other)")
      }
    }
  }

  @Test func saysOnEveryPageOfAProgrammeThatNobodyVerifiedIt() async throws {
    let site = try await Self.site
    for programme in ["itineraire", "tih-booster", "lulu-eiti"] {
      for page in ["index.html", "professionnels/index.html", "fiche-prescripteur/index.html"] {
        #expect(
          try site.says(
            "D'après une étude de 2023, non vérifié avec l'organisme", on: "programmes/\(programme)/\(page)"))
      }
    }
  }

  /// Read once: every row asks it.
  private static let reading = Task { try await PrintedSite.reference() }

  private static var site: PrintedSite { get async throws { try await reading.value } }
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

extension PrintedSite {
  fileprivate func says(_ words: String, on page: String) throws -> Bool {
    let text = try plain(page)
    return words.split(separator: "|").contains { text.contains($0) }
  }

  /// What a reader sees of a page's own part.
  fileprivate func plain(_ page: String) throws -> String {
    try part(of: page, from: "<main", to: "</main>").replacing(/<[^>]*>/, with: "")
      .replacing("_", with: " ").replacing("~", with: " ").replacing("’", with: "'").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&").replacing("(à confirmer", with: "(").replacing(/\s+/, with: " ")
  }
}
