import JalonSyntax

/// What new files say: in French, for the trainers who fill them in.
enum ScaffoldText {
  static func site(id: String, title: String) -> String {
    """
    # Les réglages du site. Ce qui suit un « # » est un commentaire : Jalon ne le lit pas.
    format: 1
    # Un nom court et sans accent, à ne plus changer : les agendas et les fichiers des apprenants le portent.
    identifiant: \(id)
    titre: \(YAMLQuoting.quoted(title))
    résumé: "Une phrase qui dit à qui ce site s'adresse."
    langue: fr
    # L'adresse du site en ligne, quand vous la connaîtrez :
    # adresse: https://exemple.fr/formation/

    organisation:
      nom: "Le nom de votre structure"

    # Au moins un moyen d'écrire : tout le monde ne peut pas téléphoner.
    contacts:
      - libellé: "Nous écrire"
        moyen: courriel
        valeur: contact@exemple.fr

    """
  }

  static func module(titled title: String) -> String {
    """
    ---
    titre: \(YAMLQuoting.quoted(title))
    résumé: "Une phrase simple : ce que la personne saura faire après ce module."
    objectifs:
      - "Savoir …"
    # étape: idée, création, lancement ou après
    étape: idée
    ---

    Présentez le module en deux ou trois phrases courtes.

    ## À qui parler ?

    Dites qui peut aider, et comment lui écrire.

    ## Et si je change d'avis ?

    Changer de voie n'est pas un échec. Dites quelles autres portes existent.

    """
  }

  static func lesson(titled title: String, id: String) -> String {
    """
    ---
    titre: \(YAMLQuoting.quoted(title))
    résumé: "Une phrase simple sur cette leçon."
    # en minutes ; visez 5 à 10
    durée: 6
    ---

    ::: objectifs
    - Savoir …
    :::

    ## Un exemple

    ::: exemple
    Racontez une situation de tous les jours, avec de petits nombres.
    :::

    ## À vous

    ::: quiz {#q-\(id)-1}
    Écrivez ici votre question ?

    - [ ] Un choix possible
      > Ce que vous dites à la personne qui l'a choisi, avec bienveillance.
    - [x] Le bon choix
      > Pourquoi c'est le bon.
    :::

    ::: à retenir
    - Une idée par ligne.
    :::

    ## À qui parler ?

    Dites qui peut aider, et comment lui écrire.

    """
  }

  static let help = """
    ---
    titre: "Aide"
    résumé: "Comment utiliser ce site, et à qui écrire."
    ---

    Ce site se lit sans compte. Vous pouvez l'imprimer ou le lire plus tard.

    ## Une question ?

    Écrivez-nous : l'adresse est sur la page Contact.

    """

  static let gitignore = """
    # Le site écrit par Jalon, et ses propres fichiers
    public/
    .jalon/
    # Les fichiers des apprenants : jamais dans Git
    prive/

    """
}
