import JalonCore
import JalonSyntax

extension RuleID {
  /// A checklist carries an id of its own, so that ticks are remembered.
  package static let checklistIDPresent = RuleID("checklist-id-present")
  /// A checklist holds a list.
  package static let checklistItemsPresent = RuleID("checklist-items-present")
  /// No two items of a checklist are known by the same words or id.
  package static let checklistItemUnique = RuleID("checklist-item-unique")
}

extension Checklist {
  /// What its author should mend.
  func diagnostics(for directive: Directive, in document: Document) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // Without a list, it is a frame: the Carpentries' lessons use it so, and there is nothing to remember.
    if items.isEmpty { return [Self.missingItems(directive)] }
    if directive.attributes.id == nil { diagnostics.append(Self.missingID(directive)) }
    var first: [String: Int] = [:]
    for item in items {
      if let other = first[item.key] {
        diagnostics.append(Self.twin(document.range(of: item.node), document.range(of: other)))
      } else {
        first[item.key] = item.node
      }
    }
    return diagnostics
  }

  private static func missingID(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .checklistIDPresent, .warning, at: directive.fence,
      LocalizedText(fr: "cette liste à cocher n'a pas d'identifiant", en: "this checklist has no id"),
      explanation: LocalizedText(
        fr: "Sans lui, ce que la personne coche se perd. Écrivez « ::: à cocher {#c-mes-papiers} ».",
        en: "Without one, what the person ticks is lost. Write '::: checklist {#c-my-papers}'."))
  }

  private static func missingItems(_ directive: Directive) -> Diagnostic {
    Diagnostic(
      .checklistItemsPresent, .warning, at: directive.fence,
      LocalizedText(fr: "rien à cocher : pas de liste dans ce bloc", en: "nothing to tick: no list in this block"),
      explanation: LocalizedText(
        fr: "Écrivez une ligne par chose à cocher, chacune après « - ».",
        en: "Write one line for each thing to tick, each after '- '."))
  }

  private static func twin(_ range: SourceRange, _ first: SourceRange) -> Diagnostic {
    Diagnostic(
      .checklistItemUnique, .error, at: range,
      LocalizedText(fr: "deux lignes à cocher identiques", en: "two identical lines to tick"),
      explanation: LocalizedText(
        fr: "Cocher l'une cocherait l'autre. Changez ses mots, ou donnez-lui un identifiant à la fin : {#papier-2}.",
        en: "To tick one would tick the other. Change its words, or end it with an id: {#paper-2}."),
      notes: [Note(LocalizedText(fr: "la première est ici", en: "the first is here"), at: first)])
  }
}
