import ArgumentParser
import JalonBuild

struct LearnersForgetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forget",
      abstract: say(
        fr: "Efface tout d'une personne, et refuse son retour.", en: "Erases all of a person, and refuses its return."),
      discussion: say(
        fr: "La ligne, la progression, les fichiers reçus : jalon learners forget printemps-2027 a-07",
        en: "The line, the progress, the files received: jalon learners forget spring-2027 a-07"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @OptionGroup var consent: ConsentOptions
  @Argument(help: LearnerWords.help)
  var people: [String]

  func run() throws {
    try consent.settle(LearnersForgetting(place.folder).plan(people))
  }
}
