import JalonCore
import JalonSyntax

extension ScaffoldText {
  /// The place of a site that had none.
  static let placeID = "ma-salle"

  static let places = """
    # Les lieux des ateliers. Le nom de gauche sert dans les ateliers : « lieu: \(placeID) ».
    \(placeID):
      nom: "Le nom de la salle"
      adresse: "12, rue de l'Exemple"
      ville: "Votre ville"
      arrêt: "« Mairie », à 100 mètres"
      # Ce qui est vrai : plain-pied, ascenseur, boucle magnétique, toilettes adaptées, stationnement, salle calme
      accès: [plain-pied]
      indications: "Où sonner, à quel étage, qui accueille."
      # capacité: 10
      # position: 48.8530, 2.3499
      # Pour les jours fériés, si ce n'est pas la métropole : alsace-moselle, guadeloupe, guyane, la réunion…
      # territoire: alsace-moselle

    """

  static func workshop(titled title: String, place: String, start: LocalDate) -> String {
    """
    ---
    # Ôtez cette ligne quand tout est juste : l'atelier n'est pas publié avant.
    brouillon: oui
    titre: \(YAMLQuoting.quoted(title))
    # Le nom dans les agendas et les SMS. D'autres le lisent : rien sur la santé, pas de nom de programme.
    titre d'agenda: "Atelier du mardi"
    résumé: "Une ou deux phrases simples : ce que l'on y fait, avec qui."

    # ── Quand ──
    début: \(start) 10:00
    durée: 2 h
    # semaine, 2 semaines, mois, mardi et jeudi, premier mardi du mois… Sans cette ligne : une seule séance.
    chaque: semaine
    # ou « jusqu'au: 2027-06-30 »
    nombre: 4
    # sauter ou garder
    jours fériés: sauter
    # Vacances scolaires : rangez le fichier .ics dans content/calendars/, puis écrivez son nom.
    # fermetures: [zone-c]
    # Un jour jamais annoncé :
    # sauf: [\(start.adding(days: 21))]
    # Un jour que des gens ont déjà noté :
    # déplacées:
    #   - de: \(start.adding(days: 7))
    #     à: \(start.adding(days: 9)) 14:00
    # annulées:
    #   - date: \(start.adding(days: 14))
    #     raison: "La salle n'est pas libre."

    # ── Où ── en présence, à distance ou hybride
    mode: en présence
    lieu: \(place)
    # À distance : le lien n'est publié que si vous écrivez « lien public: oui ».
    # lien: "envoyé par SMS après inscription"
    # téléphone: 01 99 00 00 00
    # sans caméra: oui

    # ── Pour qui, avec quoi ──
    # interprète LSF, vélotypie, boucle magnétique, plain-pied, supports agrandis, pauses, salle calme…
    aménagements: [pauses]
    # Combien de jours avant demander un aménagement ; plus de 2 h : deux interprètes.
    demander avant: 14
    # interprètes: 2
    langue: français
    niveau: "débutant"
    coût: gratuit
    accompagnant bienvenu: oui
    # garde d'enfants: "Un bébé peut venir avec vous."
    # remboursement du trajet: "Le titre de transport est remboursé sur place."
    # à apporter: ["De quoi noter"]

    # ── S'inscrire ── au moins un moyen par écrit
    capacité: 8
    # inscrits: 3
    # mis à jour le: \(start.adding(days: -21))
    liste d'attente: oui
    inscription:
      - libellé: "S'inscrire par courriel"
        moyen: courriel
        valeur: contact@exemple.fr
    annuler: "Un message suffit, même le matin même."

    # ── Liens avec le reste du site ──
    # modules: [mon-module]
    # programmes: [mon-programme]
    # rattrapage: modules/mon-module/01-ma-lecon.md
    ---

    Dites en trois phrases courtes à quoi sert cet atelier.

    ## Ce que nous faisons

    - On commence par …

    ## Si vous ne pouvez pas venir

    Ce n'est pas grave. Revenez à la séance suivante : on vous attend.

    """
  }
}
