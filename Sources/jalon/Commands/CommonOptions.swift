import ArgumentParser
import Glibc
import JalonBuild

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(fr: "Langue des messages : fr ou en.", en: "Language of messages: fr or en.")))
  var lang: String?

  func validate() throws {
    if let lang, MessageLanguage(tag: lang) == nil {
      throw ValidationError(
        say(
          fr: "Jalon ne parle pas « \(lang) » : écrivez fr ou en.",
          en: "Jalon does not speak '\(lang)': write fr or en."))
    }
  }
}

/// The options of commands that read a whole site.
struct SiteOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say(
        fr: "Le dossier qui contient content/ (par défaut : ici).",
        en: "The folder that holds content/ (default: here)."),
      valueName: "site"))
  var site = "."

  @Option(
    help: ArgumentHelp(
      say(fr: "Le jour de la construction, comme 2027-03-02.", en: "The day of the build, such as 2027-03-02."),
      valueName: "date"))
  var now: String?

  @Option(help: ArgumentHelp(say(fr: "Tâches en parallèle.", en: "Tasks at once."), valueName: "n"))
  var jobs: Int?

  @Flag(help: ArgumentHelp(say(fr: "Avec les brouillons.", en: "Drafts too.")))
  var drafts = false

  func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError(say(fr: "--jobs attend un nombre, au moins 1.", en: "--jobs expects a number, at least 1."))
    }
    if let now, Moment.day(now) == nil {
      throw ValidationError(
        say(fr: "« \(now) » n'est pas un jour : écrivez 2027-03-02.", en: "'\(now)' is not a day: write 2027-03-02."))
    }
  }

  var folder: SiteFolder {
    get throws {
      guard let folder = SiteFolder(site) else {
        throw ValidationError(
          say(
            fr: "« \(site) » n'a pas de dossier content/. Est-ce le bon dossier ? « jalon new site NOM » en crée un.",
            en: "'\(site)' has no folder content/. Is it the right one? 'jalon new site NAME' makes one."))
      }
      return folder
    }
  }

  func options(output: String? = nil, baseURL: String? = nil) throws -> BuildOptions {
    BuildOptions(
      site: try folder.path, output: output, baseURL: baseURL, moment: moment,
      jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), includesDrafts: drafts,
      isInterrupted: Interruption.isPending, onProgress: ProgressBar.show)
  }

  /// `--now`, else SOURCE_DATE_EPOCH (reproducible-builds.org), else the clock.
  private var moment: Moment {
    if let now, let moment = Moment.day(now) { return moment }
    if let epoch = getenv("SOURCE_DATE_EPOCH").flatMap({ Int(String(cString: $0)) }) { return .instant(epoch) }
    return .now()
  }
}
