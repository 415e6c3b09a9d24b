/// The ids of a page, in one string: ten thousand pages have a hundred thousand of them.
package struct Anchors: Sendable {
  private let joined: String

  package init(_ ids: some Sequence<String>) {
    joined = ids.joined(separator: "\n")
  }

  package var ids: [Substring] { joined.split(separator: "\n") }

  package func contains(_ id: String) -> Bool {
    ids.contains { $0 == id }
  }
}
