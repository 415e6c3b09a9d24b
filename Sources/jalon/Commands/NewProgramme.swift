import ArgumentParser
import JalonBuild

struct NewProgramme: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "programme",
      abstract: say(fr: "Un parcours, avec ses clés expliquées.", en: "A programme, its keys explained."),
      aliases: ["parcours"])
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say(fr: "Le nom du parcours.", en: "The programme's name."), valueName: "nom"))
  var name: String
  @Option(
    help: ArgumentHelp(
      say(fr: "Le dossier du site (par défaut : ici).", en: "The site's folder (default: here)."), valueName: "dossier")
  )
  var site = "."

  func run() throws {
    try NewCommand.tell(Scaffold.programme(named: name, in: NewCommand.folder(site)))
  }
}
