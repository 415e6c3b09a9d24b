import JalonCore
import JalonCurriculum
import JalonSyntax

/// An image's alternative says what it shows: no file name, no « image de », no long text.
enum ImageAlternativeMeaningful: DocumentRule {
  static let id = RuleID("image-alternative-meaningful")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Le texte d'une image dit ce qu'elle montre, en une phrase.",
      en: "An image's alternative says what it shows, in a sentence."),
    reason: LocalizedText(
      fr:
        "Un nom de fichier ne dit rien ; « image de » répète ce que le lecteur d'écran annonce déjà ; au-delà de 150 caractères, mettez l'explication dans le texte de la page.",
      en:
        "A file's name says nothing; 'image of' repeats what the screen reader announces; beyond 150 characters, put the explanation into the page's text."
    ),
    example: RuleManual.Example(
      wrong: "# Vendre\n\n![IMG_2031.jpg](IMG_2031.jpg)\n",
      right: "# Vendre\n\n![Une cliente devant un étal de légumes](IMG_2031.jpg)\n"),
    source: "WCAG 1.1.1, RGAA 1.3")

  private static let limit = 150
  private static let extensions = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".tif", ".heic"]
  private static let repetitions = [
    "image de ", "image d'", "image d’", "image du ", "image des ", "image of ", "picture of ", "image montrant ",
  ]

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    return tree.nodes.indices.compactMap { index in
      guard case .image = tree.nodes[index].kind else { return nil }
      let text = tree.plainText(of: index + 1..<tree.nodes[index].end)
      let range = tree.range(of: index)
      if isFileName(text, of: tree.literal(of: index)) { return fileName(text, at: range) }
      let lowercased = text.lowercased()
      if repetitions.contains(where: lowercased.hasPrefix) { return repetition(at: range) }
      return text.count > limit ? long(text.count, at: range) : nil
    }
  }

  private static func isFileName(_ text: String, of destination: String) -> Bool {
    let lowercased = text.lowercased()
    if extensions.contains(where: lowercased.hasSuffix), !text.contains(" ") { return true }
    // `IMG_2031`, `DSC00042`, `etal-2` for etal-2.png.
    let isCamera = ["img", "dsc", "dcim", "pxl", "screenshot"].contains { lowercased.hasPrefix($0) }
    if isCamera, text.contains(where: \.isNumber), !text.contains(" ") { return true }
    let stem = ProjectPath(destination).stem
    return text == stem && (text.contains("-") || text.contains("_") || text.contains(where: \.isNumber))
  }

  private static func fileName(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, .warning, at: range,
      LocalizedText(fr: "« \(text) » est un nom de fichier", en: "'\(text)' is a file's name"),
      explanation: LocalizedText(
        fr: "Dites ce que l'image montre : « Une cliente devant un étal ».",
        en: "Say what the image shows: 'A customer at a stall'."))
  }

  private static func repetition(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, .warning, at: range,
      LocalizedText(fr: "« image de » s'entend deux fois", en: "'image of' is heard twice"),
      explanation: LocalizedText(
        fr: "Le lecteur d'écran dit déjà « image ». Commencez par ce qu'elle montre.",
        en: "The screen reader says 'image' already. Begin with what it shows."))
  }

  private static func long(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, .warning, at: range,
      LocalizedText(fr: "texte d'image de \(count) caractères", en: "alternative of \(count) characters"),
      explanation: LocalizedText(
        fr: "Gardez une phrase de \(limit) caractères au plus, et expliquez le reste dans le texte de la page.",
        en: "Keep a sentence of at most \(limit) characters, and explain the rest in the page's text."))
  }
}
