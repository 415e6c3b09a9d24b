import ArgumentParser
import JalonBuild

struct ProgressImportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: say(fr: "Prend des fichiers de progression.", en: "Takes in progress files."),
      discussion: say(
        fr: "Montre d'abord ce qui changerait. Le même fichier, pris deux fois, ne change rien.",
        en: "Shows first what would change. The same file twice changes nothing."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @OptionGroup var consent: ConsentOptions
  @Argument(
    help: ArgumentHelp(say(fr: "Des fichiers, ou des dossiers.", en: "Files, or folders."), valueName: "fichier"))
  var files: [String]
  @Option(
    help: ArgumentHelp(
      say(fr: "De qui sont ces fichiers, s'ils ne le disent pas.", en: "Whose these files are, if they do not say."),
      valueName: "code"))
  var learner: String?
  @Option(
    help: ArgumentHelp(
      say(fr: "Sa cohorte, si le code existe dans plusieurs.", en: "Their cohort, if several have the code."),
      valueName: say(fr: "cohorte", en: "cohort")))
  var cohort: String?

  func validate() throws {
    guard cohort != nil, learner == nil else { return }
    throw ValidationError(say(fr: "--cohort va avec --learner.", en: "--cohort goes with --learner."))
  }

  func run() async throws {
    let whose = [cohort, learner].compactMap { $0 }
    try consent.settle(await ProgressImport(place.options).plan(files, learner: whose))
  }
}
