import JalonCore
import JalonSyntax

/// A sound or a video as it stands in a document: its file, its captions, its transcript.
package struct Player: Sendable {
  package let kind: Kind
  /// The first link that is no captions.
  package let source: MediaLink?
  package let captions: [MediaLink]
  /// The block that says in writing what is heard and seen.
  package let transcript: Int?
  /// Sibling nodes of what the author says of it.
  package let text: [Int]
  package let isSilent: Bool
  /// For a medium on another site, as the author wrote them.
  package let duration: String?
  package let weight: String?

  package enum Kind: Hashable, Sendable {
    case audio, video, signLanguage
  }

  package init?(_ directive: Directive, in document: Document) {
    guard let name = directive.name, let kind = Self.kinds[name] else { return nil }
    self.kind = kind
    let children = document.children(of: directive.node)
    let links = MediaLink.all(in: children, document)
    captions = links.filter { $0.format?.kind == .captions }
    source = links.first { $0.format?.kind != .captions }
    let transcript = children.first { Self.isTranscript($0, document) }
    self.transcript = transcript
    let shown = Set(captions.map(\.node) + [source?.node].compactMap { $0 })
    text = children.filter { $0 != transcript && !Self.holdsOnly(shown, $0, document) }
    let silent = directive.attributes.value("muette", "muet", "silent") ?? ""
    isSilent = ["oui", "yes", "true", "vrai"].contains(Folding.key(silent))
    duration = directive.attributes.value("durée", "duration")
    weight = directive.attributes.value("poids", "weight", "size")
  }

  private static let kinds: [DirectiveName: Kind] = [.audio: .audio, .video: .video, .signLanguage: .signLanguage]

  private static func isTranscript(_ node: Int, _ document: Document) -> Bool {
    guard case .directive(let number) = document.nodes[node].kind else { return false }
    return document.directives[number].name == .transcript && document.nodes[node].end > node + 1
  }

  /// Whether a paragraph or a list holds those links and nothing else: the player takes its place.
  private static func holdsOnly(_ links: Set<Int>, _ node: Int, _ document: Document) -> Bool {
    var index = node
    while index < document.nodes[node].end {
      if links.contains(index) {
        index = document.nodes[index].end
        continue
      }
      switch document.nodes[index].kind {
      case .paragraph, .list, .item, .softBreak, .lineBreak: index += 1
      case .text where document.literal(of: index).allSatisfy(\.isWhitespace): index += 1
      default: return false
      }
    }
    return true
  }
}
