import ArgumentParser
import JalonBuild

struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: say(fr: "Explique une règle, avec un exemple.", en: "Explains a rule, with an example."),
      discussion: say(
        fr: "Le nom d'une règle est entre crochets à la fin de chaque message. Exemple : jalon explain quiz-id-present",
        en: "A rule's name stands between brackets at the end of each message. Example: jalon explain quiz-id-present"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      say(fr: "Le nom de la règle ; sans lui, la liste.", en: "The rule's name; without one, the list."),
      valueName: "règle"))
  var rule: String?

  @Option(
    help: ArgumentHelp(
      say(fr: "Écrit toutes les pages dans ce dossier.", en: "Writes every page into this folder."),
      valueName: "dossier"))
  var all: String?

  @Option(
    help: ArgumentHelp(
      say(
        fr: "Écrit les schémas JSON des fichiers YAML dans ce dossier, pour les éditeurs de texte.",
        en: "Writes the JSON Schemas of YAML files into this folder, for text editors."),
      valueName: "dossier"))
  var schemas: String?

  func validate() throws {
    if let rule, !RuleCatalogue.contains(rule) { throw ValidationError(UnknownRule.sentence(for: rule)) }
  }

  func run() throws {
    if let schemas {
      let count = try SchemaFiles.write(to: SiteFolder.absolute(schemas))
      print(say(fr: "\(count) schémas écrits.", en: "\(count) schemas written."))
    }
    if let all {
      let count = try RuleExplanation.write(to: SiteFolder.absolute(all))
      print(say(fr: "\(count) pages écrites.", en: "\(count) pages written."))
    } else if schemas != nil {
      return
    } else if let text = rule.flatMap({ RuleExplanation.text(of: $0, in: CommandLanguage.current) }) {
      print(text, terminator: "")
    } else {
      print(RuleExplanation.list(in: CommandLanguage.current), terminator: "")
    }
  }
}
