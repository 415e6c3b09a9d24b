import JalonCore
import JalonCurriculum
import JalonSyntax

/// An image stands beside the lessons, not on another site.
///
/// A page that loads a picture from elsewhere tells that site who reads it, and shows a hole when the site is gone or the
/// page is read from a USB stick. Its place is taken by a link.
enum ImageLocal: DocumentRule {
  static let id = RuleID("image-local")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une image est rangée avec les leçons, pas sur un autre site.",
      en: "An image stands beside the lessons, not on another site."),
    reason: LocalizedText(
      fr:
        "Une page qui charge une image d'ailleurs dit à cet autre site qui la lit, et montre un trou sans réseau. Un lien la remplace. Si vous en avez le droit, copiez l'image dans le dossier de la leçon et écrivez son nom à la place de l'adresse.",
      en:
        "A page that loads an image from elsewhere tells that site who reads it, and shows a hole without a network. A link takes its place. If you may, copy the image into the lesson's folder and write its name in place of the address."
    ),
    example: RuleManual.Example(
      wrong: """
        # Leçon

        ![Une cliente devant un étal](https://exemple.fr/etal.jpg)

        """,
      right: """
        # Leçon

        Voir [la photo du marché, sur un autre site](https://exemple.fr/etal.jpg).

        """))

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let document = document.tree
    return document.nodes.indices.compactMap { index in
      guard case .image = document.nodes[index].kind else { return nil }
      let address = document.literal(of: index)
      let isElsewhere = ["//", "http:", "https:"].contains { address.prefix(8).lowercased().hasPrefix($0) }
      return isElsewhere ? diagnostic(at: document.range(of: index)) : nil
    }
  }

  private static func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, .warning, at: range,
      LocalizedText(fr: "image d'un autre site : un lien la remplace", en: "image of another site: a link replaces it"),
      explanation: LocalizedText(
        fr:
          "Rien n'est chargé d'un autre site. Si vous en avez le droit, copiez l'image dans le dossier de ce fichier et écrivez son nom à la place de l'adresse.",
        en:
          "Nothing is loaded from another site. If you may, copy the image into this file's folder and write its name in place of the address."
      ))
  }
}
