import JalonCore
import JalonCurriculum
import JalonSyntax

/// A link has an address.
///
/// `[Le guide]()` is a link to its own page: its words are printed without one.
enum LinkAddressPresent: DocumentRule {
  static let id = RuleID("link-address-present")
  static let manual = RuleManual(
    LocalizedText(fr: "Un lien a une adresse.", en: "A link has an address."),
    reason: LocalizedText(
      fr:
        "« [Le guide]() » attend encore son adresse : la page montre ses mots, sans lien. Écrivez l'adresse entre les parenthèses, ou retirez les crochets.",
      en:
        "'[The guide]()' still waits for its address: the page shows its words, without a link. Write the address between the parentheses, or take the brackets away."
    ),
    example: RuleManual.Example(
      wrong: "# Prix\n\nVoir [le guide des prix]().\n",
      right: "# Prix\n\nVoir [le guide des prix](https://exemple.fr/prix).\n"),
    source: "WCAG 2.4.4")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    return tree.nodes.indices.compactMap { index in
      guard case .link = tree.nodes[index].kind, tree.nodes[index].literal.isEmpty else { return nil }
      return Diagnostic(
        id, .warning, at: tree.range(of: index),
        LocalizedText(fr: "ce lien n'a pas d'adresse", en: "this link has no address"),
        explanation: LocalizedText(
          fr: "Ses mots sont affichés sans lien. Écrivez l'adresse entre les parenthèses, ou retirez les crochets.",
          en:
            "Its words are shown without a link. Write the address between the parentheses, or take the brackets away."
        ))
    }
  }
}
