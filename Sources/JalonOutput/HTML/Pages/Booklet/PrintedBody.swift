import JalonCore
import JalonCurriculum
import JalonSyntax

/// Rewrites the HTML of a lesson for a booklet, tag by tag: ids get the lesson's prefix, headings go one level down, what
/// can be unfolded is open, links out of the booklet carry the address that paper shows.
struct PrintedBody {
  private let prefix: String
  private let page: SiteAddress
  private let site: Site

  init(prefix: String, page: SiteAddress, _ site: Site) {
    self.prefix = prefix
    self.page = page
    self.site = site
  }

  func rewrite(_ html: String) -> String {
    let tags = HTMLTags(html)
    let ids = Set(tags.all.compactMap { $0.value("id") }.filter { !$0.hasPrefix("jalon-") })
    var writer = HTMLWriter(capacity: html.utf8.count + html.utf8.count / 8)
    for piece in tags.pieces {
      switch piece {
      case .text(let text): writer.raw(text)
      case .tag(let tag): write(tag, ids, to: &writer)
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func write(_ tag: HTMLTags.Tag, _ ids: Set<String>, to writer: inout HTMLWriter) {
    writer.raw("<" + (tag.isEnd ? "/" : "") + lowered(tag.name))
    for (name, value) in tag.attributes {
      writer.raw(" " + name)
      guard let value else { continue }
      writer.raw("=\"" + self.value(of: name, value, ids) + "\"")
    }
    if tag.name == "details", !tag.isEnd, tag.value("open") == nil { writer.raw(" open") }
    if tag.name == "a", let href = tag.value("href"), let address = paperAddress(of: href) {
      writer.raw(" data-address=\"")
      writer.escaped(address)
      writer.raw("\"")
    }
    writer.raw(">")
  }

  /// The booklet's own title and those of lessons stand above.
  private func lowered(_ name: String) -> String {
    guard name.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue, 1...5 ~= level else {
      return name
    }
    return "h\(level + 1)"
  }

  private func value(of name: String, _ value: String, _ ids: Set<String>) -> String {
    switch name {
    case "id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "name":
      return value.split(separator: " ").map { ids.contains(String($0)) ? prefix + $0 : String($0) }
        .joined(separator: " ")
    case "href" where value.hasPrefix("#") && ids.contains(String(value.dropFirst())):
      return "#" + prefix + value.dropFirst()
    default: return value
    }
  }

  /// Of a page of this site; other sites' are in `href` already.
  private func paperAddress(of href: String) -> String? {
    guard !href.hasPrefix("#"), !href.contains(":") else { return nil }
    guard let target = ProjectPath(page.path).parent.resolving(String(href.prefix { $0 != "#" })) else { return nil }
    let address = SiteAddress(target.string)
    return site.absolute(address) ?? address.short
  }
}
