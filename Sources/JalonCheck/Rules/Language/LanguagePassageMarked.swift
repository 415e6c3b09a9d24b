import JalonCore
import JalonCurriculum
import JalonSyntax

/// A passage in another language says which.
///
/// A screen reader pronounces it with the voice of the page's language, and nobody understands.
enum LanguagePassageMarked: DocumentRule {
  static let id = RuleID("language-passage-marked")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "Un passage dans une autre langue dit laquelle.", en: "A passage in another language says which."),
    reason: LocalizedText(
      fr:
        "Un lecteur d'écran le prononce sinon avec la voix du français. Écrivez « lang=en » dans les attributs du bloc qui le contient, ou traduisez le passage. La règle ne regarde que les passages d'au moins huit mots.",
      en:
        "A screen reader pronounces it otherwise with the voice of the page's language. Write 'lang=fr' in the attributes of the block that holds it, or translate the passage. The rule looks only at passages of eight words or more."
    ),
    example: RuleManual.Example(
      wrong: "# Devis\n\nThe customer will pay when the work is done and you have sent the invoice.\n",
      right:
        "# Devis\n\n::: exemple {lang=en}\nThe customer will pay when the work is done and you have sent the invoice.\n:::\n"
    ),
    source: "WCAG 3.1.2, RGAA 8.7")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    let marked = tree.directives.filter { $0.attributes.value("lang", "langue") != nil }
      .map { $0.node..<tree.nodes[$0.node].end }
    return tree.nodes.indices.compactMap { index in
      guard tree.nodes[index].kind == .paragraph, !marked.contains(where: { $0.contains(index) }) else { return nil }
      let text = Array(tree.plainText(of: index..<tree.nodes[index].end).utf8)
      guard let other = PassageLanguage.other(than: document.language.rawValue, in: text[...]) else { return nil }
      return diagnostic(other, at: tree.range(of: index))
    }
  }

  private static func diagnostic(_ language: PassageLanguage, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, severity, at: range,
      LocalizedText(
        fr: "passage qui semble être en \(language.name.french)",
        en: "passage that seems to be in \(language.name.english)"),
      explanation: LocalizedText(
        fr: "Mettez-le dans un bloc qui dit sa langue : « ::: exemple {lang=\(language.tag)} ».",
        en: "Put it into a block that says its language: '::: example {lang=\(language.tag)}'."))
  }
}
