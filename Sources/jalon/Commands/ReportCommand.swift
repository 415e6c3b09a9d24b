import ArgumentParser
import JalonBuild

struct ReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: say(fr: "Où en sont les personnes d'un groupe.", en: "Where the people of a cohort are."),
      discussion: say(
        fr: """
          Se lit sur cette machine, ne se publie pas. Sans groupe : toutes les personnes.
          jalon report itineraire-printemps-2027 --output prive/suivi.html
          jalon report --programme itineraire mon-site --output ~/suivi.csv
          """,
        en: """
          To be read on this machine, never published. Without a cohort: all people.
          jalon report itineraire-spring-2027 --output prive/report.html
          jalon report --programme itineraire my-site --output ~/report.csv
          """))
  }

  @Argument(
    help: ArgumentHelp(say(fr: "Un groupe, par son nom ou celui de son fichier.", en: "A cohort."), valueName: "groupe")
  )
  var cohort: String?
  @OptionGroup var siteOptions: SiteOptions
  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(say(fr: "Tous les groupes d'un programme.", en: "A programme's cohorts."), valueName: "nom"))
  var programme: String?
  @Option(
    help: ArgumentHelp(
      say(
        fr: "html, csv ou json ; sinon d'après --output, sinon html.",
        en: "html, csv or json; else by --output, else html."), valueName: "format"))
  var format: String?
  @Option(
    help: ArgumentHelp(
      say(
        fr: "Le tableau du CSV : learners, workshops, questions ou confidence.",
        en: "The CSV's table: learners, workshops, questions or confidence."), valueName: "tableau"))
  var table = "learners"
  @Option(
    help: ArgumentHelp(
      say(fr: "Le fichier à écrire ; sinon la sortie standard.", en: "The file to write; else standard output."),
      valueName: "fichier"))
  var output: String?

  func validate() throws {
    if let format { try Self.check(format, among: CohortReporting.formats, say(fr: "Aucun format", en: "No format")) }
    try Self.check(table, among: CohortReporting.tables, say(fr: "Aucun tableau", en: "No table"))
    if output == nil, chosenFormat == "html", Terminal.isRead {
      throw ValidationError(
        say(
          fr: "Une page se lit dans un navigateur : ajoutez « --output suivi.html », hors du site publié.",
          en: "A page is read in a browser: add '--output report.html', outside the published site."))
    }
    if cohort != nil, !isSiteAlone, programme != nil {
      throw ValidationError(
        say(fr: "Un groupe ou un programme, pas les deux.", en: "A cohort or a programme, not both."))
    }
  }

  func run() async throws {
    Interruption.watch()
    let language = CommandLanguage.current
    let options = try reportedSite.options()
    let destination = output.map(ReportDestination.init)
    if let refusal = try destination?.refusal(site: reportedSite.folder, in: language) {
      throw ValidationError(refusal)
    }
    let query = ReportQuery(cohort: isSiteAlone ? nil : cohort, programme: programme)
    switch try await CohortReporting.make(query, options, in: language) {
    case .unknown(let sentence): throw ValidationError(sentence)
    case .made(let report):
      if let refusal = destination.flatMap({ report.refusal(of: $0, in: language) }) { throw ValidationError(refusal) }
      let bytes = report.bytes(format: chosenFormat, table: table)
      if let destination {
        try destination.write(bytes)
      } else {
        print(String(decoding: bytes, as: UTF8.self), terminator: "")
      }
      if report.hasErrors {
        Terminal.complain(report.complaint(in: language))
        throw ExitCode(ExitStatus.diagnostics)
      }
    }
  }

  /// `jalon report mon-site`: a folder that holds content/ is a site, and no cohort.
  private var isSiteAlone: Bool { siteOptions.site == "." && cohort.map { SiteFolder($0) != nil } ?? false }

  private var reportedSite: SiteOptions {
    var options = siteOptions
    if isSiteAlone, let cohort { options.site = cohort }
    return options
  }

  private var chosenFormat: String {
    let ending = output?.split(separator: ".").last.map { $0.lowercased() }
    return format ?? CohortReporting.formats.first { $0 == ending } ?? "html"
  }

  private static func check(_ word: String, among known: [String], _ none: String) throws {
    guard !known.contains(word) else { return }
    let near = Suggestion.nearest(to: word, among: known).map {
      say(fr: " Vouliez-vous dire « \($0) » ?", en: " Did you mean '\($0)'?")
    }
    throw ValidationError(
      say(
        fr: "\(none) « \(word) » : il y a \(known.joined(separator: ", ")).",
        en: "\(none) '\(word)': there are \(known.joined(separator: ", ")).") + (near ?? ""))
  }
}
