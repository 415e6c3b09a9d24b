import ArgumentParser
import JalonBuild

struct CheckCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(fr: "Dit ce qui est à corriger, sans rien écrire.", en: "Says what to mend, writes nothing."),
      discussion: say(
        fr: "Exemple : jalon check mon-site --fix corrige ce qui n'a qu'une correction certaine.",
        en: "Example: jalon check my-site --fix mends what has one certain fix."))
  }

  @OptionGroup var siteOptions: SiteOptions
  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(fr: "text, json, sarif ou github.", en: "text, json, sarif or github."), valueName: "format"))
  var format = "text"

  @Flag(help: ArgumentHelp(say(fr: "Corrige ce qui a une correction certaine.", en: "Mends what has one certain fix.")))
  var fix = false

  @Flag(help: ArgumentHelp(say(fr: "Un avertissement suffit pour échouer.", en: "A warning is enough to fail.")))
  var strict = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      say(
        fr: "Seulement ces règles, et tout ce qu'elles ont à dire.", en: "These rules alone, and all that they tell."),
      valueName: "id"))
  var rule: [String] = []

  @Flag(
    help: ArgumentHelp(
      say(fr: "Dit plutôt si chaque page se lit facilement.", en: "Tells instead how easily each page reads.")))
  var readability = false

  func validate() throws {
    if readability, !ReadabilityReport.formats.contains(format) {
      throw ValidationError(
        say(fr: "--readability s'écrit en text ou en json.", en: "--readability is written as text or json."))
    }
    if !CheckReport.formats.contains(format) {
      throw ValidationError(
        say(
          fr: "Aucun format « \(format) » : écrivez \(CheckReport.formats.joined(separator: ", ")).",
          en: "No format '\(format)': write \(CheckReport.formats.joined(separator: ", "))."))
    }
    for id in rule where !RuleCatalogue.contains(id) { throw ValidationError(UnknownRule.sentence(for: id)) }
  }

  func run() async throws {
    Interruption.watch()
    let options = try siteOptions.options()
    if readability {
      let report = try await ReadabilityCheck(options).run()
      return print(report.text(format: format, in: CommandLanguage.current), terminator: "")
    }
    var report = try await Check(options, rules: rule).run()
    if fix {
      let fixed = try report.applyFixes()
      if fixed > 0 { report = try await Check(options, rules: rule).run() }
      Terminal.complain(say(fr: "\(fixed) correction(s) faite(s).", en: "\(fixed) fix(es) applied."))
    }
    print(report.text(format: format, in: CommandLanguage.current, isColoured: Terminal.isColoured), terminator: "")
    if report.hasErrors || (strict && report.hasWarnings) { throw ExitCode(ExitStatus.diagnostics) }
  }
}
