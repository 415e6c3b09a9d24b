import ArgumentParser
import JalonBuild

struct BuildCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "build",
      abstract: say(fr: "Écrit le site dans public/.", en: "Writes the site into public/."),
      discussion: say(
        fr: """
          Avec une erreur, rien n'est écrit : le site publié reste comme il était.
          Exemple : jalon build mon-site --base-url https://exemple.fr/formation/
          """,
        en: """
          With an error nothing is written: the published site stays as it was.
          Example: jalon build my-site --base-url https://example.org/training/
          """))
  }

  @OptionGroup var siteOptions: SiteOptions
  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(fr: "Où écrire (par défaut : public/ du site).", en: "Where to write (default: public/ of the site)."),
      valueName: "dossier"))
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      say(
        fr: "L'adresse du site, à la place de celle de site.yaml.", en: "The site's address, in place of site.yaml's."),
      valueName: "url"))
  var baseURL: String?

  @Flag(
    help: ArgumentHelp(say(fr: "Le compte rendu en JSON, pour un programme.", en: "The report as JSON, for a program."))
  )
  var json = false

  func validate() throws {
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError(
        say(
          fr: "--base-url attend une adresse qui commence par https://",
          en: "--base-url expects an address that begins with https://"))
    }
    if let output, let folder = try? siteOptions.folder, let problem = folder.refuses(output: output) {
      throw ValidationError(problem[CommandLanguage.current])
    }
  }

  func run() async throws {
    Interruption.watch()
    let options = try siteOptions.options(output: output.map(SiteFolder.absolute), baseURL: baseURL)
    let report = try await Build(options).run()
    if json {
      print(report.json(in: CommandLanguage.current, site: options.site))
    } else {
      let text = report.text(in: CommandLanguage.current, site: options.site, isColoured: Terminal.isColoured)
      print(text, terminator: "")
    }
    if report.hasErrors { throw ExitCode(ExitStatus.diagnostics) }
  }
}
