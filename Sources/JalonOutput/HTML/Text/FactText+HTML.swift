import JalonCore
import JalonCurriculum
import JalonSyntax

extension FactText {
  /// A fact in a sentence.
  /// - Parameters:
  ///   - mayLink: false in a link, a label or a heading.
  ///   - isPlace: the page's first use of it: it leads to its entry at the page's foot, which leads back here.
  func html(_ fact: Fact, words: Words, mayLink: Bool, isPlace: Bool) -> String {
    var writer = HTMLWriter()
    if let value = Self.value(fact) {
      writeValue(set(value), of: fact, words, isPlace, to: &writer)
    } else if mayLink, let page = Self.officialPage(fact), let url = page.url {
      writer.raw("<a ")
      if isPlace { writePlace(fact, to: &writer) }
      writer.raw("href=\"")
      writer.escaped(url)
      writer.raw("\">")
      writer.escaped(text(page.label))
      writer.raw("</a>")
    } else {
      writer.escaped(text(Self.officialPage(fact)?.label ?? fact.name))
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Ids of a fact's entry at the page's foot, and of the place in the text.
  static func entryID(_ id: String) -> String { "jalon-chiffre-\(id)" }
  static func placeID(_ id: String) -> String { entryID(id) + "-ici" }
}

extension FactText {
  // A number with a mark is led to its entry by the mark; one without, by itself.
  private func writeValue(
    _ value: String, of fact: Fact, _ words: Words, _ isPlace: Bool, to writer: inout HTMLWriter
  ) {
    let mark = mark(of: fact)
    if isPlace, mark == nil {
      writeEntryLink("fact", fact, to: &writer)
      writer.escaped(value)
      return writer.raw("</a>")
    }
    writer.raw("<span class=\"fact\">")
    writer.escaped(value)
    writer.raw("</span>")
    guard let mark else { return }
    writer.raw(" ")
    if isPlace { writeEntryLink("mark", fact, to: &writer) } else { writer.raw("<span class=\"mark\">") }
    writer.escaped(words(mark.key))
    writer.raw("<span class=\"visually-hidden\">")
    writer.escaped(set(words(mark.meaningKey)))
    writer.raw(isPlace ? "</span></a>" : "</span></span>")
  }

  private func writeEntryLink(_ name: StaticString, _ fact: Fact, to writer: inout HTMLWriter) {
    writer.raw("<a class=\"")
    writer.raw(name)
    writer.raw("\" ")
    writePlace(fact, to: &writer)
    writer.raw("href=\"#")
    writer.escaped(Self.entryID(fact.id.value))
    writer.raw("\">")
  }

  private func writePlace(_ fact: Fact, to writer: inout HTMLWriter) {
    writer.raw("id=\"")
    writer.escaped(Self.placeID(fact.id.value))
    writer.raw("\" ")
  }
}
