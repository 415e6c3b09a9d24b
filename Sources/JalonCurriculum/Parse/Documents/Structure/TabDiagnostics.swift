import JalonCore
import JalonSyntax

extension RuleID {
  /// A tab has a title.
  package static let tabTitlePresent = RuleID("tab-title-present")
  /// The tabs of a group have titles of their own.
  package static let tabTitleUnique = RuleID("tab-title-unique")
  /// A tab stands in a group of tabs.
  package static let tabInGroup = RuleID("tab-in-group")
  /// A group of tabs holds several.
  package static let tabsSeveral = RuleID("tabs-several")
}

/// What is amiss with a document's tabs.
enum TabDiagnostics {
  static func diagnostics(in document: Document) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var grouped: Set<Int> = []
    for directive in document.directives where directive.name == .tabs {
      let group = TabGroup(directive, in: document)
      grouped.formUnion(group.panels.map(\.node))
      if group.panels.count < 2 { diagnostics.append(few(group.panels.count, at: directive.fence)) }
      diagnostics += titles(of: group, in: document)
    }
    for directive in document.directives where directive.name == .tab && !grouped.contains(directive.node) {
      diagnostics.append(alone(directive))
    }
    return diagnostics
  }

  private static func titles(of group: TabGroup, in document: Document) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var seen: [String: SourceRange] = [:]
    for panel in group.panels {
      let range = range(of: panel, in: document)
      guard let title = panel.title, !title.allSatisfy(\.isWhitespace) else {
        diagnostics.append(untitled(at: range))
        continue
      }
      let key = Folding.key(title)
      if let first = seen[key] { diagnostics.append(twice(title, at: range, first: first)) } else { seen[key] = range }
    }
    return diagnostics
  }

  private static func range(of panel: TabGroup.Panel, in document: Document) -> SourceRange {
    if let heading = panel.heading { return document.range(of: heading) }
    guard case .directive(let number) = document.nodes[panel.node].kind else { return document.range(of: panel.node) }
    return document.directives[number].fence
  }

  // MARK: Wording

  private static func few(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tabsSeveral, .warning, at: range,
      count == 0
        ? LocalizedText(fr: "aucun onglet dans ce groupe", en: "no tab in this group")
        : LocalizedText(fr: "un seul onglet dans ce groupe", en: "one tab alone in this group"),
      explanation: LocalizedText(
        fr: "Écrivez chaque version dans « ::: onglet Son titre » … « ::: », ou retirez « ::: onglets ».",
        en: "Write each version in '::: tab Its title' … ':::', or take '::: tabs' away."))
  }

  private static func untitled(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tabTitlePresent, .error, at: range,
      LocalizedText(fr: "onglet sans titre", en: "tab without a title"),
      explanation: LocalizedText(
        fr: "Son titre est ce sur quoi on appuie. Écrivez « ::: onglet {titre=\"Son titre\"} ».",
        en: "Its title is what one presses. Write '::: tab {title=\"Its title\"}'."))
  }

  private static func twice(_ title: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .tabTitleUnique, .warning, at: range,
      LocalizedText(fr: "deux onglets s'appellent « \(title) »", en: "two tabs are named '\(title)'"),
      explanation: LocalizedText(
        fr: "La personne ne saurait pas lequel choisir. Changez l'un des deux titres.",
        en: "The reader could not tell which to choose. Change one of the two titles."),
      notes: [Note(LocalizedText(fr: "le premier est ici", en: "the first is here"), at: first)])
  }

  private static func alone(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .tabInGroup, .warning, at: directive.fence,
      LocalizedText(fr: "onglet hors d'un groupe", en: "tab outside a group"),
      explanation: LocalizedText(
        fr:
          "Il est affiché comme une partie ordinaire. Mettez « ::: onglets » avant le premier onglet, et « ::: » après le dernier.",
        en: "It is shown as an ordinary part. Put '::: tabs' before the first tab, and ':::' after the last."))
  }
}
