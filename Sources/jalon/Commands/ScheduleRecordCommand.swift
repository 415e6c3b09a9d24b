import ArgumentParser
import JalonBuild

struct ScheduleRecordCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record",
      abstract: say(
        fr: "Note les changements des séances, pour que les agendas les prennent.",
        en: "Records what changed of sessions, so that calendars take it over."),
      discussion: say(
        fr: "Écrit un fichier .history.json à côté de chaque atelier changé. Lancez-la avant de publier.",
        en: "Writes a .history.json beside each workshop that changed. Run it before publishing."))
  }

  @OptionGroup var siteOptions: SiteOptions
  @OptionGroup var common: CommonOptions
  @Flag(
    name: .customLong("dry-run"),
    help: ArgumentHelp(
      say(fr: "Dit ce qui serait noté, sans rien écrire.", en: "Says what would be recorded, writes nothing.")))
  var isRehearsal = false
  @Flag(help: ArgumentHelp(say(fr: "Le compte rendu en JSON.", en: "The report as JSON.")))
  var json = false

  func run() async throws {
    Interruption.watch()
    var options = try siteOptions.options()
    // What is not published is not recorded.
    options.includesDrafts = false
    let record = try await ScheduleRecording(options, isRehearsal: isRehearsal).run()
    if json {
      print(record.json(in: CommandLanguage.current, site: options.site))
    } else {
      let text = record.text(in: CommandLanguage.current, site: options.site, isColoured: Terminal.isColoured)
      print(text, terminator: "")
    }
    if record.hasErrors { throw ExitCode(ExitStatus.diagnostics) }
  }
}
