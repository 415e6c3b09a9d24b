import JalonBuild

/// `jalon biuld`: the library would only say that the argument is unexpected.
enum UnknownCommand {
  static func sentence(for arguments: [String], among commands: [String]) -> String? {
    guard let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first) else { return nil }
    let near = Suggestion.nearest(to: first, among: commands)
    let question = near.map { say(fr: " ; vouliez-vous dire « \($0) » ?", en: "; did you mean '\($0)'?") } ?? ""
    return sentence(first, question, helpOf: "jalon")
  }

  /// `jalon schedule lst`.
  static func sentence(for arguments: [String], below group: String, among commands: [String]) -> String? {
    guard arguments.count > 1, arguments[0] == group, !arguments[1].hasPrefix("-"), !commands.contains(arguments[1])
    else { return nil }
    let near = Suggestion.nearest(to: arguments[1], among: commands)
    let question =
      near.map { say(fr: " ; vouliez-vous dire « \(group) \($0) » ?", en: "; did you mean '\(group) \($0)'?") } ?? ""
    return sentence("\(group) \(arguments[1])", question, helpOf: "jalon \(group)")
  }

  private static func sentence(_ command: String, _ question: String, helpOf program: String) -> String {
    let help = say(fr: "« \(program) --help » montre les commandes.", en: "'\(program) --help' shows the commands.")
    return say(fr: "Aucune commande « \(command) »\(question)", en: "No command '\(command)'\(question)") + "\n" + help
  }
}
