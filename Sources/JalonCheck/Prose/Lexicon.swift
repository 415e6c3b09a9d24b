/// The words of French that plain-language rules know: closed lists, each in one place.
///
/// What is not in a list is not reported: the rules would rather miss a word than accuse one wrongly.
enum Lexicon {
  static let words = WordTable([
    (
      .subordinator,
      split(
        """
        qui que qu dont où lorsque lorsqu puisque puisqu afin quoique quoiqu bien-que tandis lequel laquelle lesquels
        lesquelles duquel auquel auxquels auxquelles desquels desquelles
        """)
    ),
    (.negation, ["ne"]),
    (.privation, ["sans", "ni"]),
    (
      .copula,
      split(
        """
        est sont était étaient sera seront serait seraient soit soient fut furent être été suis es sommes êtes étais
        étions étiez serai seras serons serez serais serions seriez
        """)
    ),
    (.participle, participles), (.activeParticiple, activeParticiples),
    (
      .adverb,
      split(
        """
        pas plus jamais aussi souvent toujours déjà encore bien mal parfois ensuite alors donc vite rarement
        généralement automatiquement directement entièrement
        """)
    ),
    (
      .number,
      split(
        """
        deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf
        vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq trente quarante cinquante soixante
        soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix cent cents mille
        """)
    ),
    (.beforePair, split("les des aux ces nos vos leurs mes tes ses tous toutes à entre en l un une")),
    (.month, months),
    (.masculine, split("le un ce cet mon ton son notre votre leur du au")),
    (.feminine, split("la une cette ma ta sa notre votre leur")),
    (.abbreviation, split("m mm mr dr pr st ste art cf p pp ex etc tél av bd env no réf vol chap hab fig al tt boul")),
    (
      .familiarAcronym,
      split("sms pdf usb wi-fi tv dvd cd ok cv gps faq qr url html csv nb rdv id ios lsf ht ttc ue usa sos")
    ),
    (
      .shouted,
      split(
        """
        attention important importante jamais toujours pas non oui gratuit gratuite obligatoire urgent interdit stop
        nouveau nouvelle rappel note lire lisez tout tous toute toutes très seul seule avant après aucun aucune sans
        conseil danger remarque bravo merci ici doit devez faut nombreux sauf maintenant aujourd'hui
        """)
    ),
    (.jargon, ExpressionList.firstWords(of: jargonEntries)), (.foreign, ExpressionList.firstWords(of: foreignEntries)),
    (.figurative, ExpressionList.firstWords(of: figureEntries)),
    (.thirdPerson, ExpressionList.firstWords(of: thirdPersonEntries)),
    (.reflexive, ["se"]),
    (.pluralPronoun, ["ils", "elles"]),
    (
      .invariable,
      split(
        """
        plus pas très dans sans sous vous nous alors mais toujours jamais moins puis depuis vers chez après dès ses des les
        mes tes vos nos ces aux assez trop parfois quelquefois deux trois six dix cas temps fois
        """)
    ),
    (
      .nasalEnding,
      split(
        """
        argent client souvent moment cent vent dent lent talent parent présent absent agent accident patient urgent récent
        fréquent différent président content évident prudent document logement comment département paiement versement
        vêtement instrument complément élément traitement changement accompagnement équipement règlement appartement
        événement agrément bâtiment sentiment médicament aliment ciment moniment seulement vraiment rapidement
        simplement autrement également notamment tellement rarement lentement équivalent excellent violent permanent
        compétent suffisamment cependant pertinent transparent innocent adolescent
        """)
    ),
  ])

  /// What an elision says: « n' », « qu' », « s' ».
  static let elisions = WordTable([
    (.negation, ["n"]), (.subordinator, ["qu", "lorsqu", "puisqu", "quoiqu"]), (.reflexive, ["s", "m", "t"]),
  ])

  static let months = split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")

  static let jargon = ExpressionList(jargonEntries)
  static let foreign = ExpressionList(foreignEntries)
  static let figures = ExpressionList(figureEntries)
  static let thirdPerson = ExpressionList(thirdPersonEntries)

  static func split(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
