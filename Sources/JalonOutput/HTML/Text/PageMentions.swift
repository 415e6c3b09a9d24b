import JalonCurriculum
import JalonSyntax

/// What a page has spoken of so far: each fact and each term leads to the page's foot once.
///
/// A class, because the blocks of a page are written apart and one after another; one page is written by one task.
final class PageMentions {
  private(set) var facts: Set<String> = []
  private let glossary: PageGlossary
  /// Linked nowhere by itself: its author chose the place, or wants no link.
  private var passed: Set<Int>
  private var links: [Int: Bool] = [:]

  init(_ glossary: PageGlossary, linkedByHand: [String], unlinked: [String]) {
    self.glossary = glossary
    passed = Set((linkedByHand + unlinked).compactMap(glossary.index.term(named:)))
  }

  /// Another text begins on the page: its own author chose where terms are linked.
  func begin(linkedByHand: [String], unlinked: [String]) {
    passed = Set((linkedByHand + unlinked).compactMap(glossary.index.term(named:)))
  }

  /// True the first time that the page speaks of a fact.
  func isFirst(fact id: String) -> Bool { facts.insert(id).inserted }

  /// True if a term that the text holds is to be linked there.
  func isFirst(term: Int) -> Bool {
    guard links[term] == nil, glossary.index.terms[term].isLinked, !passed.contains(term) else { return false }
    links[term] = true
    return true
  }

  /// Notes a link that the author wrote; true if the way back may lead to it.
  func linkByHand(term: Int, takesWayBack: Bool) -> Bool {
    let isFirst = takesWayBack && links[term] != true
    links[term] = links[term] == true || takesWayBack
    return isFirst
  }

  /// What the page's foot explains, in alphabetical order; nil where no term is linked.
  var explanations: HTMLText? {
    guard !links.isEmpty else { return nil }
    let ordered = links.sorted { glossary.ranks[$0.key] < glossary.ranks[$1.key] }
    let entries = ordered.map { link in
      let term = glossary.terms[link.key]
      return (link.value ? term.entry : term.entryWithoutWayBack).string
    }
    return HTMLText(entries.joined(separator: "\n"))
  }

  /// The facts that those explanations speak of.
  var explanationFacts: [String] { links.keys.sorted().flatMap { glossary.terms[$0].facts } }
}
