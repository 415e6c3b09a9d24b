import JalonBuild

/// The few words that the argument parser itself says, in French.
enum FrenchHelp {
  private static let words = [
    ("OVERVIEW: ", ""), ("USAGE: ", "EMPLOI : "), ("Usage: ", "Emploi : "), ("ARGUMENTS:", "ARGUMENTS :"),
    ("OPTIONS:", "OPTIONS :"), ("SUBCOMMANDS:", "COMMANDES :"), ("<subcommand>", "<commande>"),
    ("Show the version.", "Affiche la version."), ("Show help information.", "Affiche cette aide."),
    ("Error: ", "Erreur : "), ("(default: ", "(par défaut : "), ("Unknown option", "Option inconnue :"),
    ("Did you mean", "Vouliez-vous dire"), ("Missing expected argument", "Il manque"),
    ("Missing value for", "Il manque une valeur pour"), ("Unexpected argument", "Argument de trop :"),
  ]

  static func translate(_ text: String) -> String {
    guard CommandLanguage.current == .french else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      // « See 'jalon build --help' for more information. »
      if let start = line.firstRange(of: "See '"), let end = line.firstRange(of: "' for ") {
        return line[..<start.lowerBound] + "« \(line[start.upperBound..<end.lowerBound]) » en dit plus."
      }
      return words.reduce(String(line)) { $0.replacing($1.0, with: $1.1) }
    }
    return lines.joined(separator: "\n")
  }
}
