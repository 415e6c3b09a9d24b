import JalonCore
import JalonCurriculum

/// What a page has spoken of so far: each fact and each term leads to the page's foot once.
///
/// A class, because the blocks of a page are written apart and one after another; one page is written by one task.
final class PageMentions {
  private(set) var facts: Set<String> = []
  private let glossary: GlossaryIndex
  /// Linked nowhere by itself: its author chose the place, or wants no link.
  private var passed: Set<Int>
  private var links: [Int: Bool] = [:]

  init(_ glossary: GlossaryIndex, linkedByHand: [String], unlinked: [String]) {
    self.glossary = glossary
    passed = Set((linkedByHand + unlinked).compactMap(glossary.term(named:)))
    passed.formUnion(glossary.terms.indices.filter { !glossary.terms[$0].isLinked })
  }

  /// True the first time that the page speaks of a fact.
  func isFirst(fact id: String) -> Bool { facts.insert(id).inserted }

  /// True if a term that the text holds is to be linked there.
  func isFirst(term: Int) -> Bool {
    guard links[term] == nil, !passed.contains(term) else { return false }
    links[term] = true
    return true
  }

  /// Notes a link that the author wrote; true if the way back may lead to it.
  func linkByHand(term: Int, takesWayBack: Bool) -> Bool {
    let isFirst = takesWayBack && links[term] != true
    links[term] = links[term] == true || takesWayBack
    return isFirst
  }

  var terms: [PageTerm] {
    links.map { PageTerm(glossary.terms[$0.key], hasWayBack: $0.value) }
      .sorted { Folding.key($0.term.term.value) < Folding.key($1.term.term.value) }
  }
}
