import JalonCore
import JalonCurriculum
import JalonSyntax

/// Links of one text lead to one place.
enum LinkTextDistinct: DocumentRule {
  static let id = RuleID("link-text-distinct")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "Dans une page, deux liens de même texte mènent au même endroit.",
      en: "On a page, two links of one text lead to one place."),
    reason: LocalizedText(
      fr: "Dans la liste des liens, rien ne les distingue. Ajoutez à chacun ce qui le rend différent.",
      en: "In the list of links nothing tells them apart. Add to each what makes it different."),
    example: RuleManual.Example(
      wrong: "# Prix\n\n[Le guide](https://exemple.fr/a) puis [le guide](https://exemple.fr/b).\n",
      right: "# Prix\n\n[Le guide des prix](https://exemple.fr/a) puis [le guide des devis](https://exemple.fr/b).\n"),
    source: "WCAG 2.4.9, RGAA 6.1")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    var first: [String: Int] = [:]
    return tree.nodes.indices.compactMap { index in
      guard case .link = tree.nodes[index].kind else { return nil }
      let text = tree.plainText(of: index + 1..<tree.nodes[index].end)
      let key = Folding.key(text)
      guard !key.isEmpty else { return nil }
      guard let known = first[key] else {
        first[key] = index
        return nil
      }
      return tree.literal(of: known) == tree.literal(of: index)
        ? nil : diagnostic(text, at: tree.range(of: index), first: tree.range(of: known))
    }
  }

  private static func diagnostic(_ text: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      id, severity, at: range,
      LocalizedText(
        fr: "« \(text) » mène ailleurs que le premier lien de ce texte",
        en: "'\(text)' leads elsewhere than the first link of this text"),
      explanation: LocalizedText(
        fr: "Ajoutez à chacun ce qui le rend différent.", en: "Add to each what makes it different."),
      notes: [Note(LocalizedText(fr: "le premier est ici", en: "the first is here"), at: first)])
  }
}
