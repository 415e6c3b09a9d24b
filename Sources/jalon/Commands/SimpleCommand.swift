import ArgumentParser
import JalonBuild

struct SimpleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "simple",
      abstract: say(fr: "Les versions simples des leçons.", en: "The plain versions of lessons."),
      subcommands: [SimpleRecordCommand.self])
  }
}

struct SimpleRecordCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record",
      abstract: say(
        fr: "Note que des versions simples disent la même chose que leur leçon.",
        en: "Notes that plain versions say the same as their lessons."),
      discussion: say(
        fr: "Exemple : jalon simple record etude-de-marche/a-qui-etre-utile. Jalon préviendra quand la leçon changera.",
        en: "Example: jalon simple record market-study/first-step. Jalon will tell when the lesson changes."))
  }

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say(fr: "module/leçon, ou un fichier (par défaut : toutes).", en: "module/lesson, or a file (default: all)."),
      valueName: "leçon"))
  var lessons: [String] = []
  @Option(
    help: ArgumentHelp(
      say(fr: "Le dossier du site (par défaut : ici).", en: "The site's folder (default: here)."), valueName: "dossier")
  )
  var site = "."
  @Option(
    help: ArgumentHelp(say(fr: "Le jour, comme 2027-03-02.", en: "The day, such as 2027-03-02."), valueName: "date"))
  var now: String?

  func validate() throws {
    if let now, Moment.day(now) == nil {
      throw ValidationError(
        say(fr: "« \(now) » n'est pas un jour : écrivez 2027-03-02.", en: "'\(now)' is not a day: write 2027-03-02."))
    }
  }

  func run() throws {
    let moment = now.flatMap(Moment.day) ?? .now()
    switch try SimpleRecording(NewCommand.folder(site), moment: moment).record(lessons) {
    case .recorded(let paths):
      for path in paths { print("= \(path)") }
      if paths.isEmpty { print(say(fr: "Aucune version simple.", en: "No plain version.")) }
    case .unknown(let lesson, let near):
      let suggestion = near.map { say(fr: " Vouliez-vous dire « \($0) » ?", en: " Did you mean '\($0)'?") } ?? ""
      throw ValidationError(
        say(fr: "Aucune version simple de « \(lesson) ».", en: "No plain version of '\(lesson)'.") + suggestion)
    }
  }
}
