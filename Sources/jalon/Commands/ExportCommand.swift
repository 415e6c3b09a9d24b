import ArgumentParser
import JalonBuild

struct ExportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: say(
        fr: "Écrit les quiz d'une leçon pour un autre outil.", en: "Writes a lesson's quizzes for another tool."),
      discussion: say(
        fr: "GIFT est lu par Moodle. Ce que GIFT ne sait pas dire est nommé sur la sortie d'erreur.",
        en: "GIFT is read by Moodle. What GIFT cannot say is named on standard error."))
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case gift
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say(fr: "La leçon, un fichier .md.", en: "The lesson, a .md file."), valueName: "leçon"))
  var lesson: String

  @Option(help: ArgumentHelp(say(fr: "Le format : gift.", en: "The format: gift."), valueName: "format"))
  var format = Format.gift

  @Option(
    help: ArgumentHelp(
      say(fr: "Le fichier à écrire ; sinon la sortie standard.", en: "The file to write; else standard output."),
      valueName: "fichier"))
  var output: String?

  func run() async throws {
    let export = try QuestionExport(of: lesson, language: CommandLanguage.current)
    let report = export.report
    if !report.isEmpty { Terminal.complain(report.hasSuffix("\n") ? String(report.dropLast()) : report) }
    if export.hasErrors { throw ExitCode(ExitStatus.diagnostics) }
    guard let output else { return print(export.text, terminator: "") }
    try export.write(to: output)
    print(
      say(
        fr: "Questions écrites dans \(output) : \(export.count).",
        en: "Questions written to \(output): \(export.count)."))
  }
}
