import JalonCore
import JalonCurriculum

/// A module says whom to talk to, and what happens if one changes one's mind.
///
/// Not starting a business is a success too: a module that only leads forward tells whoever stops that they failed.
enum ModuleExitPresent: SiteRule {
  static let id = RuleID("module-exit-present")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "Un module dit à qui parler, et que l'on peut changer d'avis.",
      en: "A module says whom to talk to, and that one may change one's mind."),
    reason: LocalizedText(
      fr:
        "Renoncer est parfois la bonne décision, et personne ne doit rester seul avec une question. Dans index.md, ajoutez « contact: » à l'en-tête ou un bloc « ::: à qui parler », et une partie « ## Et si je change d'avis ? ». Les deux peuvent aussi être dans une leçon du module, la dernière par exemple.",
      en:
        "Giving up is sometimes the right decision, and nobody should stay alone with a question. In index.md, add 'contacts:' to the front matter or a block '::: contact', and a part '## What if I change my mind?'. Both may also stand in a lesson of the module, the last one for instance."
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

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.modules.flatMap { module -> [Diagnostic] in
      guard let index = module.document else { return [] }
      var exits = module.lessons.reduce(index.exits) { $0.union($1.document.exits) }
      if !module.frontMatter.contacts.isEmpty { exits.insert(.contact) }
      return (exits.contains(.contact) ? [] : [noContact(in: index)])
        + (exits.contains(.change) ? [] : [noExit(in: index)])
    }
  }

  private static func noContact(in index: ResolvedDocument) -> Diagnostic {
    Diagnostic(
      id, severity, at: .start(of: index.path),
      LocalizedText(fr: "ce module ne dit pas à qui parler", en: "this module does not say whom to talk to"),
      explanation: LocalizedText(
        fr: "Ajoutez « contact: » à l'en-tête, ou un bloc « ::: à qui parler », ici ou dans une leçon.",
        en: "Add 'contacts:' to the front matter, or a block '::: contact', here or in a lesson."))
  }

  private static func noExit(in index: ResolvedDocument) -> Diagnostic {
    Diagnostic(
      id, severity, at: .start(of: index.path),
      LocalizedText(
        fr: "ce module ne dit pas que l'on peut changer d'avis",
        en: "this module does not say that one may change one's mind"),
      explanation: LocalizedText(
        fr:
          "Ajoutez une partie « ## Et si je change d'avis ? » : à quoi sert ce qui est appris, quoi faire ensuite. Elle peut être dans la dernière leçon.",
        en:
          "Add a part '## What if I change my mind?': what the learning is good for, what to do next. It may stand in the last lesson."
      ))
  }
}
