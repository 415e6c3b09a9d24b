import JalonCore
import JalonCurriculum
import JalonSyntax

/// An image says in words what it shows.
///
/// A screen reader reads the words between the brackets: `![Une cliente devant un étal](marche.png)`. Without them, the
/// person who does not see the image does not know that it is there (WCAG 1.1.1, RGAA 1.1). A picture that only decorates
/// says so: `![](frise.svg){.décorative}` (RGAA 1.2).
enum ImageAlternativePresent: DocumentRule {
  static let id = RuleID("image-alternative-present")
  static let severity = Severity.error
  static let manual = RuleManual(
    LocalizedText(fr: "Une image dit en mots ce qu'elle montre.", en: "An image says in words what it shows."),
    reason: LocalizedText(
      fr:
        "Un lecteur d'écran lit les mots entre les crochets. Sans eux, qui ne voit pas l'image ne sait pas qu'elle est là. Écrivez ce qu'elle montre, en une phrase.",
      en:
        "A screen reader reads the words between the brackets. Without them, whoever does not see the image does not know that it is there. Write what it shows, in a sentence."
    ),
    example: RuleManual.Example(
      wrong: """
        # Vendre au marché

        ![](etal.jpg)

        """,
      right: """
        # Vendre au marché

        ![Une cliente devant un étal de légumes](etal.jpg)

        """),
    source: "WCAG 1.1.1, RGAA 1.1")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let document = document.tree
    return document.nodes.indices.compactMap { index in
      guard case .image = document.nodes[index].kind,
        !document.isDecorative(image: index),
        document.alternative(ofImage: index).allSatisfy(\.isWhitespace)
      else { return nil }
      return diagnostic(document.literal(of: index), at: document.range(of: index))
    }
  }

  /// `{.décorative}` says that the image shows nothing to tell; `{alt="…"}` says it elsewhere.
  private static func diagnostic(_ image: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, .error, at: range,
      LocalizedText(
        fr: "image « \(image) » sans texte de remplacement", en: "image '\(image)' without alternative text"),
      explanation: LocalizedText(
        fr: "Dites ce qu'elle montre, entre les crochets : « ![Une cliente devant un étal](\(image)) ». "
          + "Si elle ne fait que décorer : « ![](\(image)){.décorative} ».",
        en: "Say what it shows, between the brackets: '![A customer at a stall](\(image))'. "
          + "If it only decorates: '![](\(image)){.decorative}'."))
  }
}
