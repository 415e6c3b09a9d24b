import JalonCore
import JalonCurriculum
import JalonSyntax

/// A link's text says where it leads.
///
/// A screen reader lists the links of a page without the words around them: « ici, ici, lire la suite ».
enum LinkTextExplicit: DocumentRule {
  static let id = RuleID("link-text-explicit")
  static let manual = RuleManual(
    LocalizedText(fr: "Le texte d'un lien dit où il mène.", en: "A link's text says where it leads."),
    reason: LocalizedText(
      fr:
        "Un lecteur d'écran lit la liste des liens d'une page sans les mots autour : « ici », « lire la suite » n'y disent rien. Mettez entre les crochets le nom de la page. Une adresse seule est une note : elle se lit lettre à lettre.",
      en:
        "A screen reader reads the list of a page's links without the words around them: 'here' or 'read more' say nothing there. Put the page's name between the brackets. A bare address is a note: it is spelt out letter by letter."
    ),
    example: RuleManual.Example(
      wrong: "# Prix\n\nPour calculer un prix, cliquez [ici](https://exemple.fr/prix).\n",
      right: "# Prix\n\nVoir [comment calculer un prix](https://exemple.fr/prix).\n"),
    source: "WCAG 2.4.4, RGAA 6.1")

  private static let vague: Set<String> = Set(
    [
      "ici", "cliquez ici", "cliquer ici", "clique ici", "appuyez ici", "là", "par là", "lien", "ce lien", "le lien",
      "lien ici", "en savoir plus", "savoir plus", "lire la suite", "lire plus", "plus d'infos", "plus d'info",
      "plus d'informations", "plus", "voir", "voir plus", "voir ici", "cette page", "ce site", "site", "page",
      "télécharger", "suite", "here", "click here", "this link", "link", "the link", "more", "read more", "learn more",
      "more info", "more information", "this page", "this site", "see here", "see more", "download",
    ].map { Folding.key($0) })

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    return tree.nodes.indices.compactMap { index in
      guard case .link = tree.nodes[index].kind else { return nil }
      let text = tree.plainText(of: index + 1..<tree.nodes[index].end)
      if vague.contains(Folding.key(text)) { return unclear(text, at: tree.range(of: index)) }
      return isAddress(text) ? address(text, at: tree.range(of: index)) : nil
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    !text.contains(" ") && (text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www."))
  }

  private static func unclear(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, .warning, at: range,
      LocalizedText(fr: "« \(text) » ne dit pas où mène ce lien", en: "'\(text)' does not say where this link leads"),
      explanation: LocalizedText(
        fr: "Mettez entre les crochets le nom de la page : « voir [comment fixer un prix](…) ».",
        en: "Put the page's name between the brackets: 'see [how to set a price](…)'."))
  }

  private static func address(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, .note, at: range,
      LocalizedText(fr: "une adresse pour texte de lien", en: "an address as a link's text"),
      explanation: LocalizedText(
        fr: "Un lecteur d'écran l'épelle. Écrivez « [le nom du site](\(text)) ».",
        en: "A screen reader spells it out. Write '[the site's name](\(text))'."))
  }
}
