import ArgumentParser
import Glibc
import JalonBuild

/// The options of commands that change learners' files: what would change is shown first.
struct ConsentOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say(fr: "Écrit sans demander.", en: "Writes without asking.")))
  var yes = false

  @Flag(
    name: .customLong("dry-run"),
    help: ArgumentHelp(
      say(fr: "Montre ce qui changerait, sans rien écrire.", en: "Shows what would change, writes nothing.")))
  var isRehearsal = false

  /// Shows the plan; writes it if somebody agrees.
  func settle(_ plan: PrivatePlan) throws {
    print(plan.preview(in: CommandLanguage.current, isColoured: Terminal.isColoured), terminator: "")
    if !plan.isEmpty {
      if try agrees() {
        try plan.write()
        print(plan.outcome(in: CommandLanguage.current), terminator: "")
      } else {
        print(
          say(
            fr: "Rien n'est écrit\(isRehearsal ? "." : " : ajoutez --yes pour écrire.")",
            en: "Nothing is written\(isRehearsal ? "." : ": add --yes to write.")"))
      }
    }
    if plan.hasErrors { throw ExitCode(ExitStatus.diagnostics) }
  }

  private func agrees() throws -> Bool {
    if isRehearsal { return false }
    if yes { return true }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
    print(say(fr: "Écrire ces changements ? [o/N] ", en: "Write these changes? [y/N] "), terminator: "")
    fflush(nil)
    return ["o", "oui", "y", "yes"].contains((readLine() ?? "").lowercased())
  }
}

/// The site of a command whose arguments are people.
struct SiteFolderOption: ParsableArguments {
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

  var folder: SiteFolder {
    get throws { try NewCommand.folder(site) }
  }

  /// `--now`, else the clock's: what is written here is no part of a reproducible build.
  var moment: Moment { now.flatMap(Moment.day) ?? .now() }

  var options: BuildOptions {
    get throws {
      BuildOptions(
        site: try folder.path, moment: moment, jobs: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
        isInterrupted: Interruption.isPending)
    }
  }
}
