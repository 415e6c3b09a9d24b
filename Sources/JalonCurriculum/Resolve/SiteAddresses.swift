import JalonCore

/// Where each kind of page stands: stable, and French.
package enum SiteAddresses {
  package static let home = SiteAddress.page("")
  package static let modules = SiteAddress.page("modules")
  package static let programmes = SiteAddress.page("programmes")
  package static let comparison = SiteAddress.page("programmes/comparer")
  package static let bridges = SiteAddress.page("passerelles")
  package static let partners = SiteAddress.page("partenaires")
  package static let workshops = SiteAddress.page("ateliers")
  package static let progress = SiteAddress.page("progression")
  /// The learner's worksheets as one business plan, and what the learner has done on a sheet of paper.
  package static let dossier = SiteAddress.page("progression/dossier")
  package static let recapitulation = SiteAddress.page("progression/recapitulatif")
  /// For référents: learners' files are read there, and stay on their device.
  package static let report = SiteAddress.page("suivi")
  package static let glossary = SiteAddress.page("glossaire")
  package static let accessibility = SiteAddress.page("accessibilite")
  package static let personalData = SiteAddress.page("donnees-personnelles")
  package static let legalNotice = SiteAddress.page("mentions-legales")
  package static let siteMap = SiteAddress.page("plan-du-site")
  package static let help = SiteAddress.page("aide")
  package static let trainers = SiteAddress.page("formateurs")
  package static let contact = SiteAddress.page("contact")
  package static let notFound = SiteAddress("404.html")

  package static func module(_ slug: String) -> SiteAddress { .page("modules/\(slug)") }
  package static func booklet(_ module: String) -> SiteAddress { .page("modules/\(module)/imprimer") }
  package static func simpleBooklet(_ module: String) -> SiteAddress { .page("modules/\(module)/imprimer/simple") }
  package static func lesson(_ module: String, _ slug: String) -> SiteAddress { .page("modules/\(module)/\(slug)") }
  package static func trainerModule(_ slug: String) -> SiteAddress { .page("formateurs/\(slug)") }
  package static func trainerLesson(_ module: String, _ slug: String) -> SiteAddress {
    .page("formateurs/\(module)/\(slug)")
  }

  package static func simpleLesson(_ module: String, _ slug: String) -> SiteAddress {
    .page("modules/\(module)/\(slug)/simple")
  }
  package static func programme(_ id: String) -> SiteAddress { .page("programmes/\(id)") }
  package static func professionals(_ programme: String) -> SiteAddress {
    .page("programmes/\(programme)/professionnels")
  }
  package static let orientation = SiteAddress.page("trouver-mon-parcours")
  package static let checkIn = SiteAddress.page("faire-le-point")
  package static func selfCheck(_ programme: String) -> SiteAddress { .page("programmes/\(programme)/est-ce-pour-moi") }
  package static func entryGrid(_ programme: String) -> SiteAddress {
    .page("programmes/\(programme)/professionnels/grille")
  }
  package static func charter(_ programme: String) -> SiteAddress { .page("programmes/\(programme)/charte") }
  package static func followUp(_ id: String) -> SiteAddress { .page("suivis/\(id)") }
  package static func prescribers(_ programme: String) -> SiteAddress {
    .page("programmes/\(programme)/fiche-prescripteur")
  }
  package static func partners(_ obstacle: Obstacle) -> SiteAddress { .page("partenaires/\(obstacle.slug)") }
  package static func workshop(_ id: String) -> SiteAddress { .page("ateliers/\(id)") }
  package static func page(_ slug: String) -> SiteAddress { .page(slug) }

  /// A month's sessions: `2027-03`.
  package static let months = SiteAddress.page("ateliers/mois")
  package static func month(_ id: String) -> SiteAddress { .page("ateliers/mois/\(id)") }
  package static let filters = SiteAddress.page("ateliers/filtre")
  package static func filter(_ slug: String) -> SiteAddress { .page("ateliers/filtre/\(slug)") }
  package static func place(_ id: String) -> SiteAddress { .page("lieux/\(id)") }

  /// Papers and messages for those who run workshops.
  package static let organisers = SiteAddress.page("ateliers/organiser")
  package static func organiser(_ workshop: String) -> SiteAddress { .page("ateliers/\(workshop)/organiser") }
  package static func organiser(_ workshop: String, session: String) -> SiteAddress {
    .page("ateliers/\(workshop)/\(session)/organiser")
  }

  package static let calendar = SiteAddress("ateliers/calendrier.ics")
  package static let agenda = SiteAddress("ateliers/agenda.json")
  package static let agendaSchema = SiteAddress("schemas/agenda-1.json")
  package static func workshopCalendar(_ id: String) -> SiteAddress {
    SiteAddress("ateliers/\(id)/calendrier.ics")
  }
  package static func programmeCalendar(_ id: String) -> SiteAddress {
    SiteAddress("programmes/\(id)/calendrier.ics")
  }
  /// Nothing of a group but its calendar is published.
  package static func cohortCalendar(_ id: String) -> SiteAddress { SiteAddress("groupes/\(id)/calendrier.ics") }
  package static func placeCalendar(_ id: String) -> SiteAddress { SiteAddress("lieux/\(id)/calendrier.ics") }
  /// By the day and hour that the series gives it: a session that is moved keeps its file.
  package static func sessionCalendar(_ workshop: String, _ original: LocalDateTime) -> SiteAddress {
    let hour = original.time.description.replacing(":", with: "")
    return SiteAddress("ateliers/\(workshop)/\(original.date)-\(hour).ics")
  }
}

extension Obstacle {
  /// Addresses are French, whatever the site's language.
  package var slug: String {
    switch self {
    case .housing: "logement"
    case .childcare: "garde-d-enfants"
    case .mobility: "mobilite"
    case .health: "sante"
    case .debt: "dettes"
    case .digital: "numerique"
    case .language: "langue"
    case .rights: "droits"
    case .isolation: "isolement"
    case .justice: "justice"
    case .administrativeStatus: "situation-administrative"
    }
  }
}
