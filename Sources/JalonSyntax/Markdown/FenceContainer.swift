import JalonCore

/// Where a fence stands: what ends, ends the blocks opened in it.
enum FenceContainer {
  case page, list, quote, footnote

  init(_ kind: MarkdownNode.Kind) {
    switch kind {
    case .item, .list: self = .list
    case .blockQuote: self = .quote
    case .footnoteDefinition: self = .footnote
    default: self = .page
    }
  }

  var word: LocalizedText {
    switch self {
    case .page: LocalizedText(fr: "la page", en: "the page")
    case .list: LocalizedText(fr: "la liste", en: "the list")
    case .quote: LocalizedText(fr: "la citation", en: "the quote")
    case .footnote: LocalizedText(fr: "la note de bas de page", en: "the footnote")
    }
  }
}
