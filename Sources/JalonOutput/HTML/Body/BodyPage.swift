import JalonCore
import JalonCurriculum
import JalonSyntax

/// A Markdown body on its page: where its links lead, what its facts say, how its blocks look.
struct BodyPage: MarkdownRendering {
  let page: PageHead
  var links: [Int: SiteAddress]
  var media: [Int: Medium]
  let frame: SiteFrame
  let templates: TemplateLibrary
  let glossary: PageGlossary
  let mentions: PageMentions
  /// Of questions that this page asks in other words, by id.
  let fingerprints: [String: QuestionFingerprint]
  /// Ids of the parts of this page that stand for pages, by their paths.
  var sections: [String: String] = [:]
  /// By the node of the block that names it, with the number of its first link on the page.
  var banks: [Int: (bank: QuestionBank, firstLink: Int)] = [:]

  /// For another text on the page, whose links are not those of its document.
  var withoutLinks: BodyPage {
    var page = self
    page.links = [:]
    page.media = [:]
    page.banks = [:]
    return page
  }

  func address(ofLink number: Int) -> String? {
    guard let target = links[number] else { return nil }
    if let section = sections[target.path] { return "#" + section + (target.anchor.map { "-" + $0 } ?? "") }
    return page.href(target, in: frame.site)
  }

  func file(ofLink number: Int) -> LinkedFile? {
    media[number].map { medium in
      LinkedFile(
        imageSize: medium.imageSize,
        mention: medium.format?.isImage == true ? nil : FileText(frame.words).mention(of: medium))
    }
  }

  /// A link to a lesson that has a plain version: a reader may have asked for it.
  func attributes(ofLink number: Int) -> StaticString? {
    guard sections.isEmpty, let address = links[number], address.anchor == nil, frame.simpleTwins.contains(address.path)
    else {
      return nil
    }
    return " data-simple"
  }

  func html(for placeholder: Placeholder, at place: TextPlace) -> String? {
    switch placeholder.kind {
    case .fact: fact(placeholder.name, at: place)
    case .term: glossary.index.term(named: placeholder.name).map { term($0, placeholder.name, at: place) }
    case .word: escaped(frame.facts.text(placeholder.name))
    }
  }

  func text(for placeholder: Placeholder) -> String? {
    frame.facts.set(frame.facts.words(for: placeholder))
  }

  func render(directive: Directive, with renderer: MarkdownRenderer<BodyPage>, to writer: inout HTMLWriter) {
    writer.line()
    Blocks.write(Block(directive: directive, renderer: renderer), to: &writer)
    writer.line()
  }

  /// Text, the first use of each term linked to its definition at the page's foot.
  func write(_ text: ArraySlice<UInt8>, at place: TextPlace, to writer: inout HTMLWriter) {
    guard place.isEmpty, !glossary.terms.isEmpty else { return writer.escaped(text) }
    var start = text.startIndex
    for match in glossary.index.matches(in: text) where mentions.isFirst(term: match.term) {
      writer.escaped(text[start..<match.range.lowerBound])
      let word = String(decoding: text[match.range], as: UTF8.self)
      TermLink.write(word, to: glossary.terms[match.term], isPlace: true, in: &writer)
      start = match.range.upperBound
    }
    writer.escaped(text[start...])
  }
}

// MARK: - Placeholders

extension BodyPage {
  private func fact(_ id: String, at place: TextPlace) -> String? {
    guard let fact = frame.site.facts[id] else { return nil }
    let mayLink = place.isDisjoint(with: [.link, .heading, .headerCell, .label])
    // A script may print an activity's text once more: an id would stand there twice.
    let hasPlace = FactText.value(fact) != nil || FactText.officialPage(fact)?.url != nil
    let isFirst = mayLink && hasPlace && !place.contains(.activity) && mentions.isFirst(fact: id)
    return frame.facts.html(fact, words: frame.words, mayLink: mayLink, isPlace: isFirst)
  }

  private func term(_ index: Int, _ name: String, at place: TextPlace) -> String {
    let word = frame.facts.text(name)
    guard place.isDisjoint(with: [.link, .headerCell, .label]) else { return escaped(word) }
    let isPlace = mentions.linkByHand(term: index, takesWayBack: !place.contains(.activity))
    var writer = HTMLWriter()
    TermLink.write(word, to: glossary.terms[index], isPlace: isPlace, in: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func escaped(_ text: String) -> String {
    var writer = HTMLWriter()
    writer.escaped(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
