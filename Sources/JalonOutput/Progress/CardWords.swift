import JalonCore

/// What a card says to the person who receives it, and to the référent who prints it.
///
/// The words stand here, and not in `templates/strings/`: cards can be printed while the site has errors, when no theme
/// is read.
enum CardWords {
  static let title = LocalizedText(fr: "Liens personnels à imprimer", en: "Personal links to print")

  static let advice = LocalizedText(
    fr: """
      Remettez chaque carte en main propre. Ne gardez ni ce fichier ni une photo : effacez-le après l’impression. Cette \
      phrase ne s’imprime pas.
      """,
    en: """
      Hand each card over in person. Keep neither this file nor a photograph: erase it once printed. This sentence is not \
      printed.
      """)

  static let code = LocalizedText(fr: "Code QR du lien personnel", en: "QR code of the personal link")

  static let what = LocalizedText(fr: "Ce lien ouvre votre progression.", en: "This link opens your progress.")

  static let sentences = [
    LocalizedText(
      fr: "Photographiez le carré avec votre téléphone, ou recopiez l’adresse du bas.",
      en: "Take a picture of the square with your phone, or copy the address below."),
    LocalizedText(
      fr: "Gardez cette carte pour vous : toute personne qui a le lien peut lire votre progression.",
      en: "Keep this card for yourself: anyone who has the link can read your progress."),
    LocalizedText(
      fr: "L’historique du navigateur et vos messages peuvent garder le lien. Sur un appareil partagé, effacez-les.",
      en: "The browser's history and your messages may keep the link. On a shared device, erase them."),
    LocalizedText(
      fr: "Carte perdue, ou vue par quelqu’un ? Demandez un autre lien à votre référent : celui-ci s’arrêtera.",
      en: "Card lost, or seen by somebody? Ask your adviser for another link: this one will stop working."),
  ]
}
