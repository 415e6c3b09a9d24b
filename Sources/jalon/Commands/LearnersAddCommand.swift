import ArgumentParser
import JalonBuild

struct LearnersAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: say(fr: "Ajoute des codes à une cohorte.", en: "Adds codes to a cohort."),
      discussion: say(
        fr: """
          jalon learners add printemps-2027 a-01 a-02
          jalon learners add printemps-2027 a-01 --agreed 2027-03-02
          jalon learners add printemps-2027 --from codes.csv
          Le tableau : code;publier;accord_le. Montre d'abord ce qui serait écrit.
          """,
        en: """
          jalon learners add spring-2027 a-01 a-02
          jalon learners add spring-2027 a-01 --agreed 2027-03-02
          jalon learners add spring-2027 --from codes.csv
          The table: code;publish;agreed_on. Shows first what would be written.
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @OptionGroup var consent: ConsentOptions
  @Argument(help: ArgumentHelp(say(fr: "La cohorte.", en: "The cohort."), valueName: say(fr: "cohorte", en: "cohort")))
  var cohort: String
  @Argument(help: ArgumentHelp(say(fr: "Des codes, comme a-07.", en: "Codes, such as a-07."), valueName: "code"))
  var codes: [String] = []
  @Option(
    help: ArgumentHelp(
      say(fr: "Un tableau CSV, avec une colonne « code ».", en: "A CSV table with a column 'code'."), valueName: "csv"))
  var from: String?
  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le jour où ces personnes ont accepté que leur progression soit publiée.",
        en: "The day on which these people agreed that their progress is published."), valueName: "date"))
  var agreed: String?

  func validate() throws {
    guard from != nil, !codes.isEmpty || agreed != nil else { return }
    throw ValidationError(
      say(fr: "Avec --from, tout est dans le tableau.", en: "With --from, everything is in the table."))
  }

  func run() throws {
    let addition = LearnersAddition(try place.folder, moment: place.moment)
    try consent.settle(addition.plan(cohort: cohort, codes: codes, sheet: from, agreedOn: agreed))
  }
}
