import JalonCore
import JalonSyntax

/// Cards of personal links, four on an A4 sheet, to cut and hand over one by one.
///
/// The page stands alone: it is opened from a disk, printed, and thrown away.
package struct CardSheet: Sendable {
  private let title: String
  private let language: Language
  private let cards: [LearnerCard]

  /// - Parameter language: the site's: learners read the cards.
  package init(title: String, language: Language, cards: [LearnerCard]) {
    self.title = title
    self.language = language
    self.cards = cards
  }

  package func html() -> [UInt8] {
    var html = HTMLWriter(capacity: cards.count * 6000)
    html.raw("<!DOCTYPE html>\n<html lang=\"\(language == .french ? "fr" : "en")\">\n<meta charset=\"utf-8\">\n")
    html.raw(
      "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n<title>")
    html.escaped(CardWords.title[language])
    html.raw("</title>\n<style>\n")
    html.raw(Self.style)
    html.raw("</style>\n<main>\n<h1>")
    html.escaped(CardWords.title[language])
    html.raw("</h1>\n<p class=\"advice\">")
    html.escaped(CardWords.advice[language])
    html.raw("</p>\n")
    for card in cards { write(card, to: &html) }
    html.raw("</main>\n</html>\n")
    return html.bytes
  }

  private func write(_ card: LearnerCard, to html: inout HTMLWriter) {
    html.raw("<section>\n<h2><span>")
    html.escaped(title)
    html.raw("</span> <b>")
    html.escaped(card.code)
    html.raw("</b></h2>\n")
    if let code = QRCode(card.link) { html.raw(code.svg(label: CardWords.code[language]) + "\n") }
    html.raw("<p class=\"what\">")
    html.escaped(CardWords.what[language])
    html.raw("</p>\n")
    for sentence in CardWords.sentences {
      html.raw("<p>")
      html.escaped(sentence[language])
      html.raw("</p>\n")
    }
    html.raw("<p class=\"link\">")
    html.escaped(card.link)
    html.raw("</p>\n</section>\n")
  }

  // 190 mm by 277 mm inside the margins of A4: two columns of two; the widest letters that a machine may have must fit.
  private static let style = """
    @page { size: A4; margin: 10mm }
    * { box-sizing: border-box }
    body { margin: 0; font: 10.5pt/1.3 system-ui, sans-serif; color: #000; background: #fff }
    main { max-width: 190mm; margin: auto }
    h1 { font-size: 16pt; margin: 4mm 0 2mm }
    .advice { margin: 0 0 4mm }
    section { float: left; width: 95mm; height: 138mm; padding: 5mm 6mm; overflow: hidden; border: .2mm dashed #767676;
      break-inside: avoid }
    h2 { display: flex; justify-content: space-between; gap: 3mm; font-size: 13pt; margin: 0 0 1mm }
    h2 span { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
    svg { display: block; width: 40mm; height: 40mm; margin: 0 auto }
    p { margin: 0 0 1.5mm }
    .what { font-weight: 600 }
    .link { font: 8pt/1.3 ui-monospace, monospace; overflow-wrap: anywhere }
    @media print { h1, .advice { display: none } }
    @media screen { body { padding: 4mm } }
    @media screen and (max-width: 190mm) { section { float: none; width: auto; height: auto } }

    """
}
