import JalonCore
import JalonCurriculum
import JalonSyntax

/// The glossary as pages use it; a class, because the pages that wait for their turn share it.
final class PageGlossary: Sendable {
  let index: GlossaryIndex
  let terms: [PageTerm]
  /// The place of each term in alphabetical order.
  let ranks: [Int]

  init(_ frame: SiteFrame, _ templates: TemplateLibrary) {
    let glossary = frame.site.glossary
    index = GlossaryIndex(glossary)
    terms = glossary.map { PageTerm($0, frame, templates) }
    let keys = glossary.map { Folding.key($0.term.value) }
    var ranks = [Int](repeating: 0, count: keys.count)
    for (rank, term) in keys.indices.sorted(by: { (keys[$0], $0) < (keys[$1], $1) }).enumerated() { ranks[term] = rank }
    self.ranks = ranks
  }
}
