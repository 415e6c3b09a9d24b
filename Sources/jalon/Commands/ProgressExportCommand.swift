import ArgumentParser
import JalonBuild

struct ProgressExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: say(
        fr: "Rend à une personne son fichier de progression.", en: "Gives a person's progress file back to them."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @Argument(help: LearnerWords.help)
  var people: [String]
  @Option(
    help: ArgumentHelp(
      say(fr: "Le fichier à écrire ; sinon la sortie standard.", en: "The file to write; else standard output."),
      valueName: "fichier"))
  var output: String?

  func run() throws {
    let export = try ProgressExport(place.folder, people)
    guard let output else { return print(export.text, terminator: "") }
    try export.write(to: output)
    print(say(fr: "Écrit dans \(output).", en: "Written to \(output)."))
  }
}
