import JalonCore
import JalonCurriculum
import JalonSyntax

/// A term that a page links, as its foot explains it.
struct PageTerm: Sendable {
  let term: GlossaryTerm
  /// The text has a place to go back to.
  let hasWayBack: Bool

  init(_ term: GlossaryTerm, hasWayBack: Bool) {
    self.term = term
    self.hasWayBack = hasWayBack
  }

  /// Ids of the entry at the page's foot, of its definition alone, and of the place in the text.
  static func entryID(_ term: GlossaryTerm) -> String { "jalon-mot-\(Slug.slug(of: term.term.value))" }
  static func definitionID(_ term: GlossaryTerm) -> String { entryID(term) + "-sens" }
  static func placeID(_ term: GlossaryTerm) -> String { entryID(term) + "-ici" }

  func record(_ frame: SiteFrame) -> TemplateRecord {
    let name = frame.facts.text(term.term)
    return TemplateRecord([
      "id": Self.entryID(term), "term": name, "expansion": frame.facts.text(term.expansion),
      "definition": frame.facts.text(term.definition), "definition_id": Self.definitionID(term),
      "back": hasWayBack ? "#" + Self.placeID(term) : nil,
      "back_label": frame.words("back_to_word", ["word": name]),
    ])
  }
}
