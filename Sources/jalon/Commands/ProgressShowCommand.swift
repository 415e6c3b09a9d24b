import ArgumentParser
import JalonBuild

struct ProgressShowCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: say(fr: "Dit où en est une personne.", en: "Says where a person is."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var place: SiteFolderOption
  @Argument(help: LearnerWords.help)
  var people: [String]

  func run() async throws {
    print(try await ProgressShow(place.options, people).text(in: CommandLanguage.current), terminator: "")
  }
}
