import JalonCore
import JalonSyntax

/// A list whose items the learner ticks.
package struct Checklist: Sendable {
  package let items: [Item]

  /// One that the learner's file remembers by its words or its own id, never by its rank: a line that moves keeps its
  /// tick.
  package struct Item: Sendable {
    package let node: Int
    package let key: String
  }

  package init(_ directive: Directive, in document: Document) {
    let lists = document.children(of: directive.node).filter {
      if case .list = document.nodes[$0].kind { true } else { false }
    }
    items = lists.flatMap(document.children(of:)).map { node in
      Item(
        node: node, key: document.itemIDs[node].map(NormalizationFormC.normalize) ?? Self.key(of: node, in: document))
    }
  }

  /// The first 8 hexadecimal digits of SHA-256 over the item's plain text, as a question's fingerprint reads it.
  private static func key(of item: Int, in document: Document) -> String {
    let text = document.plainText(of: item + 1..<document.nodes[item].end)
    return String(Digest.hexadecimal(of: Array(PlainWords.normalize(text).utf8)).prefix(8))
  }
}
