import JalonCore
import JalonSyntax

/// A link inside a block of media.
package struct MediaLink: Sendable {
  package let node: Int
  /// Its number among the document's links and images.
  package let number: Int
  /// Its words, without markup.
  package let text: String
  /// As its author wrote it.
  package let address: String
  /// The host of an address on another site; nil for a file of this one.
  package let host: String?

  package var format: MediaFormat? { host == nil ? MediaFormat(of: ProjectPath(Self.path(address))) : nil }

  init?(_ node: Int, in document: Document) {
    guard case .link(let number) = document.nodes[node].kind else { return nil }
    self.node = node
    self.number = number
    text = document.plainText(of: node + 1..<document.nodes[node].end)
    address = document.literal(of: node)
    host = Self.host(of: address)
  }

  /// The links of sibling nodes and of what is in them, blocks left out.
  static func all(in nodes: [Int], _ document: Document) -> [MediaLink] {
    nodes.flatMap { node in
      if case .directive = document.nodes[node].kind { return [MediaLink]() }
      return (node..<document.nodes[node].end).compactMap { MediaLink($0, in: document) }
    }
  }

  private static func path(_ address: String) -> String {
    String(address.prefix { $0 != "?" && $0 != "#" })
  }

  private static func host(of address: String) -> String? {
    let isWeb = ["//", "http://", "https://"].contains { address.prefix(8).lowercased().hasPrefix($0) }
    guard isWeb, let start = address.firstRange(of: "//") else { return nil }
    let host = address[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
