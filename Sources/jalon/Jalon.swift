import ArgumentParser
import Glibc
import JalonBuild

/// The command line: parse, call, print, exit.
@main
struct Jalon: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "jalon",
      abstract: say(
        fr: "Transforme des leçons en Markdown en un site de formation accessible.",
        en: "Turns lessons in Markdown into an accessible learning site."),
      discussion: say(
        fr: """
          Pour commencer :
            jalon new site mon-site      crée un dossier avec une première leçon
            jalon build mon-site         écrit mon-site/public/ : ouvrez index.html
            jalon check mon-site         dit ce qui est à corriger, sans rien écrire

          Code de sortie : 0 tout va bien, 1 il y a des erreurs à corriger, 2 commande mal écrite, 3 la machine refuse.
          """,
        en: """
          To begin:
            jalon new site my-site       makes a folder with a first lesson
            jalon build my-site          writes my-site/public/: open index.html
            jalon check my-site          says what to mend, writes nothing

          Exit status: 0 all is well, 1 there are errors to mend, 2 bad usage, 3 the machine refused.
          """),
      version: JalonInformation.version,
      subcommands: [
        BuildCommand.self, CheckCommand.self, RenderCommand.self, ExportCommand.self, NewCommand.self,
        SimpleCommand.self, ScheduleCommand.self, LearnersCommand.self, ProgressCommand.self, ReportCommand.self,
        ExplainCommand.self,
      ])
  }

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let sentence = UnknownCommand.sentence(
      for: arguments,
      among: [
        "build", "check", "render", "export", "new", "simple", "schedule", "learners", "progress", "report", "explain",
        "help",
      ])
      ?? UnknownCommand.sentence(for: arguments, below: "schedule", among: ScheduleCommand.subcommandNames)
      ?? UnknownCommand.sentence(for: arguments, below: "learners", among: LearnersCommand.subcommandNames)
      ?? UnknownCommand.sentence(for: arguments, below: "progress", among: ProgressCommand.subcommandNames)
    {
      Terminal.complain(sentence)
      Glibc.exit(ExitStatus.usage)
    }
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    if let failure = MachineFailure.sentence(for: error, in: CommandLanguage.current) {
      Terminal.complain(failure)
      Glibc.exit(ExitStatus.machine)
    }
    if let refusal = error as? CommandRefusal {
      Terminal.complain(refusal.sentence(in: CommandLanguage.current))
      Glibc.exit(ExitStatus.usage)
    }
    let status = exitCode(for: error)
    let message = FrenchHelp.translate(fullMessage(for: error))
    if status == .success {
      if !message.isEmpty { print(message) }
      Glibc.exit(ExitStatus.done)
    }
    if !message.isEmpty { Terminal.complain(message) }
    Glibc.exit(status == .validationFailure ? ExitStatus.usage : status.rawValue)
  }
}
