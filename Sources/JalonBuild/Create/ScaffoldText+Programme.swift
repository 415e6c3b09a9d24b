import JalonSyntax

extension ScaffoldText {
  static func programme(named name: String) -> String {
    """
    # Un parcours. Ce qui suit un « # » est un commentaire : Jalon ne le lit pas.
    # Écrivez à la personne : « vous », des phrases courtes. Ce que vous ne savez pas se dit : « À demander à l'organisme. »
    nom: \(YAMLQuoting.quoted(name))
    opérateur: "Le nom de l'organisme"
    résumé: "Combien de temps, comment et pour quoi faire, en une ou deux phrases."

    # Pour qui ? Une situation par ligne.
    public:
      - "Vous avez une idée d'activité."
      # Cette phrase-ci n'est que sur la page des professionnels.
      - texte: "Ce qu'un professionnel doit savoir du public."
        pour: professionnels

    entrée:
      niveau: "Où en être dans son projet pour entrer."
      critères:
        - "Une condition par ligne, avec « vous »."
      comment: "Comment s'inscrire, par écrit aussi."
      papiers:
        - "À demander à l'organisme."
      délai: "À demander à l'organisme."
      prochaine: "À demander à l'organisme."

    durée:
      mois: 3
      # oui : c'est la durée la plus longue
      maximum: non
      # permanentes ou par groupe
      entrées: par groupe

    # en présence, à distance, hybride ou au choix
    format: à distance
    territoire: "Où ?"
    coût: "gratuit"

    but: "Ce que le parcours vise, au-delà de la création."
    étapes:
      - titre: "Faire le point"
        # 1 à 3, ou 12 pour « à partir du mois 12 » ; sans mois si l'ordre suffit
        mois: "1 à 3"
        texte: "Ce qui se passe."
    individuel:
      - "Ce qui se fait à deux."
    collectif:
      - "Ce qui se fait en groupe."
    accompagnement social: "L'aide pour les droits et la vie quotidienne. S'il n'y en a pas, dites à qui s'adresser."
    accompagnant:
      titre: "Référent ou référente"
      texte: "Qui suit la personne, et comment lui écrire."
    trouver des clients: "Comment trouver des clients."
    après: "Les suites possibles. Changer de voie est aussi une réussite."
    autre porte: "Où aller si ce parcours ne convient pas."

    # Au moins un moyen d'écrire : tout le monde ne peut pas téléphoner.
    contacts:
      - libellé: "Écrire à l'équipe"
        moyen: courriel
        valeur: contact@exemple.fr

    # ---------------------------------------------------------------------------------------------
    # La suite est facultative. Pour vous servir d'un bloc, enlevez un « # » au début de ses lignes.

    ## Les dossiers des modules utiles. L'ordre est un conseil, jamais une obligation.
    # modules: []

    ## La grille d'entrée : elle fait « Ce parcours est-il pour moi ? » et la grille à imprimer des professionnels.
    ## Avec content/orientation.yaml, « question », « convient » et « sinon » relient une ligne à une question.
    # grille:
    #   - critère: "Vous pouvez suivre le parcours à distance."
    #     à savoir: "Il faut un téléphone et une connexion."
    #   - critère: "Ce que seule l'équipe peut voir."
    #     pour: professionnels

    # charte:
    #   vous: ["Je préviens quand je ne peux pas venir."]
    #   nous: ["Une personne vous suit et vous répond par écrit."]

    ## Les passages vers un autre parcours (le nom de son fichier), un emploi, une formation…
    # passerelles:
    #   - vers: "L'emploi salarié"
    #     destination: emploi
    #     qui: "Vous préférez un emploi."
    #     quand: "Quand vous voulez."
    #     comment: "À discuter avec votre référent."

    ## La fiche prescripteur : une page A4 pour qui oriente. Restez court.
    # prescripteurs:
    #   quand: "À quel moment orienter."
    #   comment: "Comment orienter."
    #   mène à: ["Une activité", "Un emploi", "Une formation"]

    ## Les chiffres, pour les professionnels seuls. Sans définition, sans année ou sans source, un chiffre trompe.
    # résultats:
    #   - part: 40
    #     définition: "Ce qui est compté."
    #     sur: "De quoi c'est la part."
    #     année: 2026
    #     source: "D'où vient ce chiffre"

    ## Pour les professionnels seuls, toujours.
    # freins rencontrés: ["Ce qui est difficile."]
    # équipe: ["Comment l'équipe travaille."]

    ## Un avis à afficher jusqu'à une date.
    # avis:
    #   - texte: "Ce qu'il faut savoir maintenant."
    #     jusqu'au: 2099-12-31

    ## D'où viennent ces informations, et qui les a confirmées.
    # valable au: 2026-01-31
    # source: "Un document, une page, un entretien"
    # vérifié avec l'opérateur: {par: "La directrice", date: 2026-01-31}

    """
  }
}
