import JalonCore

/// A file of the site, and a place in it: `modules/prix/cout/index.html#exemple`.
package struct SiteAddress: Hashable, Sendable {
  /// Inside the output folder. A page's is its `index.html`: `file://` shows a folder's list otherwise.
  package let path: String
  package let anchor: String?

  package init(_ path: String, anchor: String? = nil) {
    self.path = path
    self.anchor = anchor
  }

  /// The page that stands in a folder; the empty folder is the site's root.
  package static func page(_ folder: String) -> SiteAddress {
    SiteAddress(folder.isEmpty ? "index.html" : folder + "/index.html")
  }

  package func withAnchor(_ anchor: String?) -> SiteAddress {
    SiteAddress(path, anchor: anchor)
  }

  /// As a canonical link, a sitemap or a feed writes it: `modules/prix/cout/`.
  package var short: String {
    let folder = path == "index.html" ? "" : path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path
    return folder + (anchor.map { "#" + $0 } ?? "")
  }

  /// The way from another page to this one, without a leading slash (RFC 3986 § 4.2).
  package func relative(from page: SiteAddress) -> String {
    if page.path == path, let anchor { return "#" + anchor }
    // In bytes: every page writes twenty of them.
    let from = page.path.utf8
    let to = path.utf8
    var shared = to.startIndex
    var (left, right) = (from.startIndex, to.startIndex)
    while left < from.endIndex, right < to.endIndex, from[left] == to[right] {
      let isSlash = to[right] == UInt8(ascii: "/")
      (left, right) = (from.index(after: left), to.index(after: right))
      if isSlash { shared = right }
    }
    let ups = from[shared...].reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
    return String(repeating: "../", count: ups) + path[shared...] + (anchor.map { "#" + $0 } ?? "")
  }

  /// The way from this page to the site's root: `../../`, or `./` from the root itself.
  package var root: String {
    let depth = path.split(separator: "/").count - 1
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }
}
