import ArgumentParser
import JalonBuild

struct LearnersRotateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rotate",
      abstract: say(fr: "Donne un nouveau lien ; l'ancien s'arrête.", en: "Gives a new link; the former one stops."),
      discussion: say(
        fr: "Pour une carte perdue, ou vue par quelqu'un : jalon learners rotate printemps-2027 a-07",
        en: "For a card that is lost, or was seen by somebody: jalon learners rotate spring-2027 a-07"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @OptionGroup var consent: ConsentOptions
  @Argument(help: LearnerWords.help)
  var people: [String]

  func run() throws {
    try consent.settle(LearnersRotation(place.folder).plan(people))
  }
}
