import JalonCore
import JalonCurriculum
import JalonSyntax

/// A module says whom to talk to, and what happens if one changes one's mind.
///
/// Not starting a business is a success too: a module that only leads forward tells whoever stops that they failed.
enum ModuleExitPresent: DocumentRule {
  static let id = RuleID("module-exit-present")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "Un module dit à qui parler, et que l'on peut changer d'avis.",
      en: "A module says whom to talk to, and that one may change one's mind."),
    reason: LocalizedText(
      fr:
        "Renoncer est parfois la bonne décision, et personne ne doit rester seul avec une question. Dans index.md, ajoutez « contact: » à l'en-tête ou un bloc « ::: à qui parler », et une partie « ## Et si je change d'avis ? ».",
      en:
        "Giving up is sometimes the right decision, and nobody should stay alone with a question. In index.md, add 'contacts:' to the front matter or a block '::: contact', and a part '## What if I change my mind?'."
    ),
    example: RuleManual.Example(
      path: "content/modules/exemple/index.md",
      wrong: "---\ntitre: Prix\n---\n\nUn prix se calcule.\n",
      right: """
        ---
        titre: Prix
        contact:
          - {moyen: courriel, valeur: contact@exemple.fr}
        ---

        Un prix se calcule.

        ## Et si je change d'avis ?

        Vous avez déjà appris à compter : cela sert ailleurs.

        """))

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    guard document.role == .module else { return [] }
    let tree = document.tree
    let headings = tree.headings.map { Folding.key($0.text) }
    let hasContact =
      document.hasContacts || tree.directives.contains { $0.name == .contact }
      || headings.contains { heading in contactWords.contains(where: heading.contains) }
    let hasExit = headings.contains { heading in exitWords.contains(where: heading.contains) }
    return (hasContact ? [] : [noContact(in: document)]) + (hasExit ? [] : [noExit(in: document)])
  }

  private static let contactWords = ["aquiparler", "quicontacter", "quipeutvousaider", "whototalkto", "whomtotalkto"]
  private static let exitWords = ["davis", "sijarrete", "sivousarretez", "mymind", "yourmind", "ifistop", "ifyoustop"]

  private static func noContact(in document: InspectedDocument) -> Diagnostic {
    Diagnostic(
      id, severity, at: .start(of: document.file.path),
      LocalizedText(fr: "ce module ne dit pas à qui parler", en: "this module does not say whom to talk to"),
      explanation: LocalizedText(
        fr: "Ajoutez « contact: » à l'en-tête, ou un bloc « ::: à qui parler ».",
        en: "Add 'contacts:' to the front matter, or a block '::: contact'."))
  }

  private static func noExit(in document: InspectedDocument) -> Diagnostic {
    Diagnostic(
      id, severity, at: .start(of: document.file.path),
      LocalizedText(
        fr: "ce module ne dit pas que l'on peut changer d'avis",
        en: "this module does not say that one may change one's mind"),
      explanation: LocalizedText(
        fr: "Ajoutez une partie « ## Et si je change d'avis ? » : à quoi sert ce qui est appris, quoi faire ensuite.",
        en: "Add a part '## What if I change my mind?': what the learning is good for, what to do next."))
  }
}
