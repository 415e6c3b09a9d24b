extension Lexicon {
  /// Participles that do not end in é: each with its feminine and plurals.
  static let participles = forms(
    """
    fait pris mis écrit dit reçu rendu vendu lu vu remis promis transmis soumis admis inscrit produit
    construit conduit réduit détruit traduit introduit offert couvert découvert choisi fini défini rempli fourni
    établi garanti puni réuni accueilli suivi perçu prévu attendu entendu défendu perdu connu reconnu tenu obtenu retenu
    maintenu soutenu exclu inclus conclu résolu élu battu interdit décrit prescrit joint atteint peint
    """)

  /// After « être », a state or a movement: « elle est allée », « il est âgé ».
  static let activeParticiples = forms(
    """
    allé venu revenu devenu parvenu intervenu arrivé parti reparti sorti entré rentré monté descendu resté tombé né mort
    décédé passé retourné apparu âgé fatigué situé adapté salarié privé obligé compliqué lié occupé isolé motivé pressé
    concerné marié divorcé séparé habitué déterminé limité élevé éloigné varié modéré illimité handicapé inquiet libéré
    assuré employé retraité désolé énervé étonné gêné intéressé préoccupé prêt seul sûr associé composé basé fondé
    fâché indiqué carré égaré engagé découragé rassuré soulagé dédié intégré
    ouvert permis compris risqué réservé fermé inscrit connu complet assis rempli
    """)

  private static func forms(_ words: String) -> [String] {
    split(words).flatMap { word in
      let plural = word.last == "s" ? word : word + "s"
      return [word, word + "e", plural, word + "es"]
    }
  }
}
