import ArgumentParser
import JalonBuild

struct LearnersListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(fr: "Qui est dans les listes ; jamais un secret.", en: "Who is in the lists; never a secret."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @Argument(help: LearnerWords.help)
  var people: [String] = []
  @Flag(help: ArgumentHelp(say(fr: "En JSON, pour un programme.", en: "As JSON, for a program.")))
  var json = false

  func run() throws {
    let listing = try LearnersListing(place.folder, people)
    Terminal.complain(listing.complaint(in: CommandLanguage.current))
    print(json ? listing.json() : listing.text(in: CommandLanguage.current), terminator: "")
    if listing.hasErrors { throw ExitCode(ExitStatus.diagnostics) }
  }
}
