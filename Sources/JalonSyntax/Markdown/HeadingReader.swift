import JalonCore

/// Gives each heading its anchor, takes `{#id}` out of its words, and finds those that are the title of their block.
enum HeadingReader {
  static func read(in document: inout Document) {
    let all = headings(in: &document)
    findTitles(in: &document)
    let titles = Set(document.directives.compactMap(\.titleHeading))
    document.headings = all.filter { !titles.contains($0.node) }
    document.blockTitles = titles.isEmpty ? [] : all.filter { titles.contains($0.node) }
  }

  // The Carpentries' way: `::: challenge`, then `## Challenge 1`.
  private static func findTitles(in document: inout Document) {
    for (number, directive) in document.directives.enumerated() where directive.name?.canBeginWithItsTitle == true {
      let first = directive.node + 1
      guard first < document.nodes[directive.node].end, case .heading = document.nodes[first].kind,
        directive.attributes.value("titre", "title") == nil
      else { continue }
      document.directives[number].titleHeading = first
    }
  }

  private static func headings(in document: inout Document) -> [Document.Heading] {
    var headings: [Document.Heading] = []
    for index in document.nodes.indices {
      guard case .heading(let level) = document.nodes[index].kind else { continue }
      let id = takeAttributes(of: index, in: &document)?.id ?? document.id(besideHeading: index)
      let text = document.plainText(of: index + 1..<document.nodes[index].end)
      headings.append(Document.Heading(node: index, level: level, id: id ?? "", text: text, isExplicit: id != nil))
    }
    nameTheRest(&headings, besides: document.directives.compactMap(\.attributes.id))
    return headings
  }

  // Ids that an author chose come first, wherever they stand: those made from words keep out of their way.
  private static func nameTheRest(_ headings: inout [Document.Heading], besides ids: [String]) {
    var taken = Set(ids + headings.filter(\.isExplicit).map(\.id))
    // The last number given to each slug: a thousand headings of one name do not count from 2 each time.
    var numbers: [String: Int] = [:]
    for index in headings.indices where !headings[index].isExplicit {
      let words = Slug.slug(of: headings[index].text)
      let slug = words.isEmpty ? "section" : words
      var id = slug
      while !taken.insert(id).inserted {
        let number = (numbers[slug] ?? 1) + 1
        numbers[slug] = number
        id = "\(slug)-\(number)"
      }
      headings[index].id = id
    }
  }

  /// Cuts `{#id .class}` from the end of a heading's or a paragraph's last text.
  static func takeAttributes(of heading: Int, in document: inout Document) -> Attributes? {
    let last = document.nodes[heading].end - 1
    guard last > heading, document.nodes[last].kind == .text else { return nil }
    let literal = document.nodes[last].literal
    guard document.text[literal].last == UInt8(ascii: "}"),
      let brace = document.text[literal].lastIndex(of: UInt8(ascii: "{")),
      // `{{fait:x}}` ends in a brace too.
      brace == literal.lowerBound || document.text[brace - 1] != UInt8(ascii: "{"),
      let attributes = Attributes(
        parsing: String(decoding: document.text[brace + 1..<literal.upperBound - 1], as: UTF8.self))
    else { return nil }
    var end = brace
    while end > literal.lowerBound, document.text[end - 1] == 0x20 { end -= 1 }
    document.nodes[last].literal = literal.lowerBound..<end
    return attributes
  }
}

extension Document {
  /// Keeps an id that stands beside a heading, not in it: a heading has no title of its own to hold.
  mutating func setID(_ id: String, ofHeading node: Int) {
    let start = text.count
    text += Array(id.utf8)
    nodes[node].title = start..<text.count
  }

  fileprivate func id(besideHeading node: Int) -> String? {
    nodes[node].title.isEmpty ? nil : String(decoding: text[nodes[node].title], as: UTF8.self)
  }
}
