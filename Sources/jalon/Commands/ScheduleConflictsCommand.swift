import ArgumentParser
import JalonBuild

struct ScheduleConflictsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "conflicts",
      abstract: say(
        fr: "Dit ce qui empêche des séances d'avoir lieu.", en: "Says what keeps sessions from taking place."),
      discussion: say(
        fr: "Salle ou équipe prise deux fois, trop d'inscrits, jour férié, délai dépassé, heures annoncées.",
        en: "Room or team booked twice, too many registered, public holiday, too late to ask, hours announced."))
  }

  @OptionGroup var siteOptions: SiteOptions
  @OptionGroup var common: CommonOptions
  @Option(
    help: ArgumentHelp(say(fr: "text, json, sarif ou github.", en: "text, json, sarif or github."), valueName: "format")
  )
  var format = "text"
  @Flag(help: ArgumentHelp(say(fr: "Comme --format json.", en: "Like --format json.")))
  var json = false
  @Flag(help: ArgumentHelp(say(fr: "Un avertissement suffit pour échouer.", en: "A warning is enough to fail.")))
  var strict = false

  func validate() throws {
    guard CheckReport.formats.contains(format) else {
      throw ValidationError(
        say(
          fr: "Aucun format « \(format) » : écrivez \(CheckReport.formats.joined(separator: ", ")).",
          en: "No format '\(format)': write \(CheckReport.formats.joined(separator: ", "))."))
    }
  }

  func run() async throws {
    Interruption.watch()
    let report = try await Check(siteOptions.options(), rules: ScheduleConflicts.rules).run()
    let format = json ? "json" : format
    print(report.text(format: format, in: CommandLanguage.current, isColoured: Terminal.isColoured), terminator: "")
    if report.hasErrors || (strict && report.hasWarnings) { throw ExitCode(ExitStatus.diagnostics) }
  }
}
