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
        "Un lecteur d'écran le prononce sinon avec la voix du français. Écrivez le passage entre crochets, suivi de sa langue : « [Thank you]{lang=en} », ou « lang=en » dans les attributs du bloc qui le contient. Vous pouvez aussi le traduire. La règle ne regarde que les passages d'au moins huit mots.",
      en:
        "A screen reader pronounces it otherwise with the voice of the page's language. Write the passage between brackets, followed by its language: '[Merci]{lang=fr}', or 'lang=fr' in the attributes of the block that holds it. You may also translate it. The rule looks only at passages of eight words or more."
    ),
    example: RuleManual.Example(
      wrong: "# Devis\n\nThe customer will pay when the work is done and you have sent the invoice.\n",
      right:
        "# Devis\n\n[The customer will pay when the work is done and you have sent the invoice.]{lang=en}\n"
    ),
    source: "WCAG 3.1.2, RGAA 8.7")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    var marked = tree.directives.filter { $0.attributes.writtenLanguage != nil }
      .map { $0.node..<tree.nodes[$0.node].end }.sorted { $0.lowerBound > $1.lowerBound }
    // The end of those begun so far: a block ends within its parent, or before its neighbour.
    var end = 0
    return tree.nodes.indices.compactMap { index in
      while let next = marked.last, next.lowerBound <= index {
        end = max(end, next.upperBound)
        marked.removeLast()
      }
      guard tree.nodes[index].kind == .paragraph, index >= end else { return nil }
      let text = unmarkedText(of: index, in: tree)
      guard let other = PassageLanguage.other(than: document.languageCode, in: text[...]) else { return nil }
      return diagnostic(other, at: tree.range(of: index))
    }
  }

  /// Without what says its language.
  private static func unmarkedText(of paragraph: Int, in tree: Document) -> [UInt8] {
    var text: [UInt8] = []
    var index = paragraph
    while index < tree.nodes[paragraph].end {
      let start = index
      while index < tree.nodes[paragraph].end, tree.nodes[index].kind != .span { index += 1 }
      text += Array(tree.plainText(of: start..<index).utf8) + [0x20]
      if index < tree.nodes[paragraph].end { index = tree.nodes[index].end }
    }
    return text
  }

  private static func diagnostic(_ language: PassageLanguage, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, severity, at: range,
      LocalizedText(
        fr: "passage qui semble être en \(language.name.french)",
        en: "passage that seems to be in \(language.name.english)"),
      explanation: LocalizedText(
        fr:
          "Écrivez-le entre crochets, suivi de sa langue : « […]{lang=\(language.tag)} ». Pour plusieurs paragraphes, mettez un bloc autour : « ::: exemple {lang=\(language.tag)} ».",
        en:
          "Write it between brackets, followed by its language: '[…]{lang=\(language.tag)}'. For several paragraphs, put a block around them: '::: example {lang=\(language.tag)}'."
      ))
  }
}
