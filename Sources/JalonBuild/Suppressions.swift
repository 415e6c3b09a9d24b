import JalonCore
import JalonCurriculum

extension RuleID {
  /// A comment that silences a rule names one that exists.
  static let suppressionRuleKnown = RuleID("suppression-rule-known")
  /// A comment that silences a rule says why.
  static let suppressionReasoned = RuleID("suppression-reasoned")
  /// A comment that silences a rule silences something.
  static let suppressionUsed = RuleID("suppression-used")
}

/// What authors silence by comments, at the end of the pipeline: whichever stage reported it.
enum Suppressions {
  /// The diagnostics that nobody silenced, and what is to be said of the comments themselves.
  static func apply(
    _ suppressions: [Suppression], to diagnostics: [Diagnostic], _ settings: SiteSettings
  ) -> [Diagnostic] {
    guard !suppressions.isEmpty else { return diagnostics }
    let active = Dictionary(grouping: suppressions.filter(isActive)) { suppression in
      Key(path: suppression.comment.path, rule: suppression.rule?.value ?? "")
    }
    var used: Set<Suppression> = []
    let kept = diagnostics.filter { diagnostic in
      guard let range = diagnostic.range else { return true }
      let covering = active[Key(path: range.path, rule: diagnostic.rule.string), default: []].filter {
        $0.covers(range)
      }
      used.formUnion(covering)
      return covering.isEmpty
    }
    let off = Set(settings.ruleSettings.filter { $0.severity == nil }.map(\.rule.value.string))
    return kept
      + suppressions.compactMap { suppression in
        if let mistake = mistake(in: suppression) { return mistake }
        guard !used.contains(suppression), let rule = suppression.rule, !off.contains(rule.value) else { return nil }
        return unused(suppression, rule)
      }
  }

  private struct Key: Hashable {
    let path: ProjectPath
    let rule: String
  }

  private static func isActive(_ suppression: Suppression) -> Bool {
    guard suppression.hasReason, let rule = suppression.rule else { return false }
    return RuleCatalogue.entry(rule.value)?.canBeSuppressed == true
  }

  private static func mistake(in suppression: Suppression) -> Diagnostic? {
    guard let rule = suppression.rule else { return unnamed(suppression) }
    guard RuleCatalogue.contains(rule.value) else { return unknown(rule) }
    return suppression.hasReason ? nil : unreasoned(suppression, rule.value)
  }
}

// MARK: - Wording

extension Suppressions {
  private static func unnamed(_ suppression: Suppression) -> Diagnostic {
    Diagnostic(
      .suppressionRuleKnown, .warning, at: suppression.comment,
      LocalizedText(fr: "aucune règle nommée dans ce commentaire", en: "no rule named in this comment"),
      explanation: form)
  }

  private static func unknown(_ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      .suppressionRuleKnown, .warning, at: rule.range,
      LocalizedText(fr: "aucune règle « \(rule.value) »", en: "no rule '\(rule.value)'")
        .suggesting(RuleCatalogue.nearest(to: rule.value)),
      explanation: form)
  }

  private static let form = LocalizedText(
    fr: "Écrivez « jalon:ignore nom-de-la-règle: raison » ; le nom est entre crochets à la fin du message à taire.",
    en: "Write 'jalon:ignore rule-name: reason'; the name stands between brackets at the end of the message.")

  private static func unreasoned(_ suppression: Suppression, _ rule: String) -> Diagnostic {
    Diagnostic(
      .suppressionReasoned, .warning, at: suppression.comment,
      LocalizedText(fr: "« \(rule) » tue sans raison", en: "'\(rule)' silenced without a reason"),
      explanation: LocalizedText(
        fr: "Sans raison, le commentaire ne fait rien taire. Dites pourquoi après deux-points : « \(rule): … ».",
        en: "Without a reason the comment silences nothing. Say why after a colon: '\(rule): …'."))
  }

  private static func unused(_ suppression: Suppression, _ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      .suppressionUsed, .warning, at: suppression.comment,
      LocalizedText(
        fr: "ce commentaire ne fait rien taire : « \(rule.value) »",
        en: "this comment silences nothing: '\(rule.value)'"),
      explanation: reason(suppression, rule.value), fixIts: fixIts(suppression, rule.value))
  }

  private static func reason(_ suppression: Suppression, _ rule: String) -> LocalizedText {
    if RuleCatalogue.entry(rule)?.canBeSuppressed == false {
      return LocalizedText(
        fr: "Aucun commentaire ne fait taire « \(rule) » : corrigez ce que le message montre.",
        en: "No comment silences '\(rule)': mend what its message shows.")
    }
    if suppression.scope == .nothing {
      return LocalizedText(
        fr:
          "Mettez-le seul sur une ligne, juste avant le bloc ou la clé dont il parle, dans la même liste ou citation.",
        en: "Put it alone on a line, right before the block or the key that it speaks of, in the same list or quote.")
    }
    return LocalizedText(
      fr: "La règle ne dit rien à cet endroit : retirez le commentaire.",
      en: "The rule says nothing there: take the comment out.")
  }

  // A comment at the wrong place, or of a rule that cannot be silenced, still stands for something to mend.
  private static func fixIts(_ suppression: Suppression, _ rule: String) -> [FixIt] {
    guard suppression.scope != .nothing, RuleCatalogue.entry(rule)?.canBeSuppressed == true else { return [] }
    return [
      FixIt(
        LocalizedText(fr: "retirer le commentaire", en: "take the comment out"), at: suppression.removal,
        replacement: "")
    ]
  }
}
