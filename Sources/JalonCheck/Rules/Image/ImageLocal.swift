import JalonCore
import JalonCurriculum
import JalonSyntax

/// An image stands beside the lessons, not on another site.
///
/// A page that loads a picture from elsewhere tells that site who reads it, and shows a hole when the site is gone or the
/// page is read from a USB stick. Its place is taken by a link.
enum ImageLocal: DocumentRule {
  static let id = RuleID("image-local")

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
