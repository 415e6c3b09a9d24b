import JalonCheck
import JalonCore
import JalonSyntax

/// What a report says of a rule that a file breaks again and again: the first places, and how many there are besides.
///
/// Errors are all told, since each keeps the site from being published; so is what the author asks for by `--rule`.
struct Abridgement {
  /// Of a remark on how a text is written: a fourth place is told as shortly as it is counted.
  private static let told = 3
  /// Of what was mistyped: each place is a mistake of its own, and whoever mends three wants to know of the fourth.
  private static let toldMistakes = 20

  private static let remarks: Set<RuleID> = Set(
    AllRules.documentRules.map { $0.id } + AllRules.proseRules.map { $0.id } + [.htmlPublished])

  private var counts: [Key: Int] = [:]

  private struct Key: Hashable {
    let path: ProjectPath
    let rule: RuleID
    let severity: Severity

    init?(_ diagnostic: Diagnostic) {
      guard diagnostic.severity != .error, let path = diagnostic.range?.path else { return nil }
      (self.path, rule, severity) = (path, diagnostic.rule, diagnostic.severity)
    }
  }

  /// - Parameter diagnostics: in the order in which an author reads.
  static func of(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let abridgement = Abridgement(diagnostics)
    var seen: [Key: Int] = [:]
    return diagnostics.compactMap { diagnostic in
      guard let key = Key(diagnostic), let count = abridgement.counts[key] else { return diagnostic }
      let told = remarks.contains(diagnostic.rule) ? told : toldMistakes
      guard count > told + 1 else { return diagnostic }
      let number = seen[key, default: 0] + 1
      seen[key] = number
      guard number >= told else { return diagnostic }
      return number > told ? nil : abridgement.adding(count - told, to: diagnostic)
    }
  }

  private init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { if let key = Key(diagnostic) { counts[key, default: 0] += 1 } }
  }

  // The explanation, since every report has it.
  private func adding(_ others: Int, to diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    let explanation = diagnostic.explanation
    diagnostic.explanation = LocalizedText(
      fr: (explanation.map { $0.french + " " } ?? "")
        + "Et \(others) autres dans ce fichier : « jalon check --rule \(diagnostic.rule) » les dit toutes.",
      en: (explanation.map { $0.english + " " } ?? "")
        + "And \(others) more in this file: 'jalon check --rule \(diagnostic.rule)' tells them all.")
    return diagnostic
  }
}
