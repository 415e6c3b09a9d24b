import ArgumentParser
import JalonBuild

struct RenderCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "render",
      abstract: say(fr: "Affiche le HTML d'un fichier Markdown.", en: "Prints the HTML of one Markdown file."),
      discussion: say(
        fr:
          "Sans option, le HTML de GitHub Flavored Markdown ; avec --page, celui du site. « - » lit l'entrée standard.",
        en: "Without options, GitHub Flavored Markdown's HTML; with --page, the site's. '-' reads standard input."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say(fr: "Le fichier, ou « - ».", en: "The file, or '-'."), valueName: "fichier"))
  var file: String

  @Flag(help: ArgumentHelp(say(fr: "Garde le HTML écrit dans le texte.", en: "Keeps HTML written in the text.")))
  var unsafe = false

  @Flag(help: ArgumentHelp(say(fr: "Comme le site l'imprimerait.", en: "As the site would print it.")))
  var page = false

  func run() async throws {
    let rendering = try await Rendering(of: file, isUnsafe: unsafe, isPage: page, language: CommandLanguage.current)
    Terminal.complain(rendering.diagnosticText(isColoured: false))
    print(rendering.html, terminator: "")
    if rendering.hasErrors { throw ExitCode(ExitStatus.diagnostics) }
  }
}
