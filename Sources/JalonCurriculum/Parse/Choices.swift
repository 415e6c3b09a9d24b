import JalonSyntax

/// The values that several kinds of files share.
enum Choices {
  static let obstacle = DataKind.choices(
    [
      DataChoice("housing", fr: ["logement"]), DataChoice("childcare", fr: ["garde d'enfants"]),
      DataChoice("mobility", fr: ["mobilité"]), DataChoice("health", fr: ["santé"]), DataChoice("debt", fr: ["dettes"]),
      DataChoice("digital", fr: ["numérique"]), DataChoice("language", fr: ["langue"]),
      DataChoice("rights", fr: ["droits"]), DataChoice("isolation", fr: ["isolement"]),
      DataChoice("justice", fr: ["justice"]), DataChoice("administrative_status", fr: ["situation administrative"]),
    ])

  static let obstacles = DataKind.list(obstacle)

  static let audience = DataKind.choices([
    DataChoice("learners", fr: ["bénéficiaires", "apprenants"]),
    DataChoice("professionals", fr: ["professionnels"]),
  ])

  /// Whose public holidays apply.
  static let territory = DataKind.choices([
    DataChoice("metropolitan", fr: ["métropole"]), DataChoice("alsaceMoselle", fr: ["alsace-moselle"]),
    DataChoice("guadeloupe", fr: ["guadeloupe"]), DataChoice("guyane", fr: ["guyane"]),
    DataChoice("martinique", fr: ["martinique"]), DataChoice("mayotte", fr: ["mayotte"]),
    DataChoice("reunion", fr: ["la réunion", "réunion"]),
    DataChoice("saintBarthelemy", fr: ["saint-barthélemy"]), DataChoice("saintMartin", fr: ["saint-martin"]),
  ])

  static let inPerson = DataChoice("in_person", fr: ["en présence", "présentiel", "en présentiel"])
  static let remote = DataChoice("remote", fr: ["à distance", "distance", "distanciel"], en: ["online"])
  static let hybrid = DataChoice("hybrid", fr: ["hybride"])
  static let stepFree = DataChoice("step_free", fr: ["plain-pied", "de plain-pied", "accès de plain-pied"])
  static let hearingLoop = DataChoice("hearing_loop", fr: ["boucle magnétique", "boucle", "boucle à induction"])
}
