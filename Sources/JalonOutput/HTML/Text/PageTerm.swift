import JalonCore
import JalonCurriculum
import JalonSyntax

/// A term as pages link it and explain it at their foot: made once a build, since ten thousand pages may print it.
struct PageTerm: Sendable {
  /// Ids of the entry at the page's foot, of its definition alone, and of the place in the text.
  let entryID: String
  let definitionID: String
  let placeID: String
  let facts: [String]
  /// The entry, with a way back to the text and without.
  let entry: HTMLText
  let entryWithoutWayBack: HTMLText

  init(_ term: GlossaryTerm, _ frame: SiteFrame, _ templates: TemplateLibrary) {
    entryID = "jalon-mot-\(Slug.slug(of: term.term.value))"
    definitionID = entryID + "-sens"
    placeID = entryID + "-ici"
    facts = FactText.ids(in: [term.definition])
    let name = frame.facts.text(term.term)
    var record = TemplateRecord([
      "id": entryID, "term": name, "expansion": frame.facts.text(term.expansion),
      "definition": frame.facts.text(term.definition), "definition_id": definitionID,
      "back": "#" + placeID, "back_label": frame.words("back_to_word", ["word": name]),
    ])
    entry = HTMLText(templates.render("partials/term", record))
    record["back"] = nil
    entryWithoutWayBack = HTMLText(templates.render("partials/term", record))
  }
}
