import JalonSyntax

/// A word of a text that leads to its definition at the foot of the page: it works offline and costs no page.
///
/// `aria-describedby` has a screen reader say the definition where the word stands (WCAG 3.1.3, technique G112).
enum TermLink {
  /// - Parameter isPlace: the way back leads here.
  static func write(_ word: String, to term: PageTerm, isPlace: Bool, in writer: inout HTMLWriter) {
    writer.raw("<a class=\"term\" href=\"#")
    writer.escaped(term.entryID)
    if isPlace {
      writer.raw("\" id=\"")
      writer.escaped(term.placeID)
    }
    writer.raw("\" aria-describedby=\"")
    writer.escaped(term.definitionID)
    writer.raw("\">")
    writer.escaped(word)
    writer.raw("</a>")
  }
}
