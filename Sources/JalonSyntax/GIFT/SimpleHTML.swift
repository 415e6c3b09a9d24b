/// The little HTML that questions hold, as Markdown: bold, italics, code, links, lists and paragraphs; other tags go, their
/// text stays.
package enum SimpleHTML {
  package static func markdown(_ html: String) -> String {
    var result = ""
    var targets: [String] = []
    var rest = html[...]
    while let first = rest.first {
      if first == "<", let (tag, length) = tag(at: rest) {
        write(tag, &targets, to: &result)
        rest = rest.dropFirst(length)
      } else {
        let text = rest[..<(rest.dropFirst().firstIndex(of: "<") ?? rest.endIndex)]
        result += MarkdownText.escaped(String(text), keepsEntities: true, continues: result)
        rest = rest[text.endIndex...]
      }
    }
    return result
  }

  private struct Tag {
    let name: String
    let isClosing: Bool
    let target: String?
  }

  // A tag is short: a « < » that nothing closes soon is text, and the whole stays linear.
  private static func tag(at text: Substring) -> (Tag, length: Int)? {
    let near = text.prefix(200)
    guard let end = near.firstIndex(of: ">") else { return nil }
    var inside = near[near.index(after: near.startIndex)..<end]
    let isClosing = inside.first == "/"
    if isClosing { inside.removeFirst() }
    let name = inside.prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard let first = name.first, first.isLetter else { return nil }
    return (
      Tag(name: name, isClosing: isClosing, target: target(in: inside)),
      near.distance(from: near.startIndex, to: end) + 1
    )
  }

  private static func target(in attributes: Substring) -> String? {
    guard let start = attributes.firstRange(of: "href=")?.upperBound, let quote = attributes[start...].first else {
      return nil
    }
    let value = attributes[start...].dropFirst(quote == "\"" || quote == "'" ? 1 : 0)
    return String(value.prefix { $0 != quote && !$0.isWhitespace })
  }

  private static func write(_ tag: Tag, _ targets: inout [String], to result: inout String) {
    switch tag.name {
    case "b", "strong": result += "**"
    case "i", "em": result += "*"
    case "code", "tt": result += "`"
    case "br": result += "\\\n"
    case "p", "div", "ul", "ol": if !result.isEmpty { result += "\n\n" }
    case "li": if !tag.isClosing { result += "\n- " }
    case "a":
      if tag.isClosing {
        if let target = targets.popLast() { result += "](<\(target)>)" }
      } else if let target = tag.target {
        targets.append(target)
        result += "["
      }
    default: break
    }
  }
}
