import ArgumentParser
import JalonBuild

struct LearnersPurgeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "purge",
      abstract: say(
        fr: "Efface qui n'a plus rien fait depuis un jour.", en: "Erases whoever has done nothing since a day."),
      discussion: say(
        fr:
          "La règle des deux ans après le dernier contact (CNIL, 2023-095) : jalon learners purge --before 2025-03-02",
        en: "The rule of two years after the last contact (CNIL, 2023-095): jalon learners purge --before 2025-03-02"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @OptionGroup var consent: ConsentOptions
  @Option(help: ArgumentHelp(say(fr: "Le premier jour à garder.", en: "The first day to keep."), valueName: "date"))
  var before: String

  func run() throws {
    try consent.settle(LearnersForgetting(place.folder).purge(before: before, moment: place.moment))
  }
}
