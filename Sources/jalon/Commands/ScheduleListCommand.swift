import ArgumentParser
import JalonBuild

struct ScheduleListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: say(fr: "Liste des séances.", en: "Lists sessions."),
      discussion: say(
        fr: """
          Sans --from, seulement les séances à venir.
          jalon schedule list mon-site --provision LSF --format csv > seances.csv
          """,
        en: """
          Without --from, only sessions to come.
          jalon schedule list my-site --provision sign_language --format csv > sessions.csv
          """))
  }

  @OptionGroup var siteOptions: SiteOptions
  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say(fr: "Le premier jour.", en: "The first day."), valueName: "jour"))
  var from: String?
  @Option(help: ArgumentHelp(say(fr: "Le dernier jour.", en: "The last day."), valueName: "jour"))
  var to: String?
  @Option(help: ArgumentHelp(say(fr: "Les ateliers d'un programme.", en: "A programme's workshops."), valueName: "nom"))
  var programme: String?
  @Option(help: ArgumentHelp(say(fr: "Les séances d'un lieu.", en: "A place's sessions."), valueName: "nom"))
  var place: String?
  @Option(
    help: ArgumentHelp(
      say(fr: "en présence, à distance ou hybride.", en: "in_person, remote or hybrid."), valueName: "mode"))
  var mode: String?
  @Option(help: ArgumentHelp(say(fr: "Un seul atelier.", en: "One workshop."), valueName: "nom"))
  var workshop: String?
  @Option(
    help: ArgumentHelp(
      say(fr: "Avec un aménagement : LSF, plain-pied…", en: "With a provision: sign_language, step_free…"),
      valueName: "nom"))
  var provision: String?
  @Option(help: ArgumentHelp(say(fr: "Les ateliers d'un groupe.", en: "A cohort's workshops."), valueName: "nom"))
  var cohort: String?
  @Option(help: ArgumentHelp(say(fr: "text, json ou csv.", en: "text, json or csv."), valueName: "format"))
  var format = "text"
  @Flag(help: ArgumentHelp(say(fr: "Comme --format json.", en: "Like --format json.")))
  var json = false

  func validate() throws {
    guard !ScheduleListing.formats.contains(format) else { return }
    let near = Suggestion.nearest(to: format, among: ScheduleListing.formats).map {
      say(fr: " Vouliez-vous dire « \($0) » ?", en: " Did you mean '\($0)'?")
    }
    throw ValidationError(
      say(
        fr: "Aucun format « \(format) » : écrivez text, json ou csv.",
        en: "No format '\(format)': write text, json or csv.") + (near ?? ""))
  }

  func run() async throws {
    Interruption.watch()
    switch try await ScheduleListing.list(query, siteOptions.options(), in: CommandLanguage.current) {
    case .unknown(let sentence): throw ValidationError(sentence)
    case .listed(let listing):
      print(listing.text(format: json ? "json" : format, in: CommandLanguage.current), terminator: "")
      if let complaint = listing.complaint(in: CommandLanguage.current) {
        Terminal.complain(complaint)
        throw ExitCode(ExitStatus.diagnostics)
      }
    }
  }

  private var query: ScheduleQuery {
    var query = ScheduleQuery()
    (query.from, query.to) = (from, to)
    (query.programme, query.place, query.mode, query.workshop) = (programme, place, mode, workshop)
    (query.provision, query.cohort) = (provision, cohort)
    return query
  }
}
