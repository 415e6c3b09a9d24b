import ArgumentParser
import JalonBuild

struct ProgressCommand: AsyncParsableCommand {
  static let subcommandNames = ["import", "show", "export"]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "progress",
      abstract: say(fr: "Les fichiers que les personnes vous remettent.", en: "The files that learners hand you."),
      discussion: say(
        fr: """
          jalon progress import ~/Téléchargements/*.json
          jalon progress show printemps-2027 a-07
          jalon progress export printemps-2027 a-07 --output a-07.json
          """,
        en: """
          jalon progress import ~/Downloads/*.json
          jalon progress show spring-2027 a-07
          jalon progress export spring-2027 a-07 --output a-07.json
          """),
      subcommands: [ProgressImportCommand.self, ProgressShowCommand.self, ProgressExportCommand.self])
  }
}
