import ArgumentParser
import JalonBuild

struct LearnersRevokeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revoke",
      abstract: say(fr: "Retire un lien ; la progression reste ici.", en: "Withdraws a link; the progress stays here."),
      discussion: say(
        fr: "Le fichier part du site à la prochaine construction : jalon learners revoke printemps-2027 a-07",
        en: "The file leaves the site at the next build: jalon learners revoke spring-2027 a-07"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @OptionGroup var consent: ConsentOptions
  @Argument(help: LearnerWords.help)
  var people: [String]

  func run() throws {
    try consent.settle(LearnersRevocation(place.folder).plan(people))
  }
}
