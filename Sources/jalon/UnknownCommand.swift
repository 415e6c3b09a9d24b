import JalonBuild

/// `jalon biuld`: the library would only say that the argument is unexpected.
enum UnknownCommand {
  static func sentence(for arguments: [String], among commands: [String]) -> String? {
    guard let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first) else { return nil }
    let near = Suggestion.nearest(to: first, among: commands)
    let question = near.map { say(fr: " ; vouliez-vous dire « \($0) » ?", en: "; did you mean '\($0)'?") } ?? ""
    let help = say(fr: "« jalon --help » montre les commandes.", en: "'jalon --help' shows the commands.")
    return say(fr: "Aucune commande « \(first) »\(question)", en: "No command '\(first)'\(question)") + "\n" + help
  }
}
