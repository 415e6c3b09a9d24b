import JalonCore

/// Reads the oldest lessons of the Carpentries, where the heading that begins a quote names its block:
/// `> ## Count the lines {.challenge}`.
enum TitledQuoteReader {
  static func read(in document: inout Document) {
    for quote in document.nodes.indices where document.nodes[quote].kind == .blockQuote {
      let heading = quote + 1
      guard heading < document.nodes[quote].end, case .heading = document.nodes[heading].kind,
        let attributes = HeadingReader.takeAttributes(of: heading, in: &document)
      else { continue }
      if let id = attributes.id { document.setID(id, ofHeading: heading) }
      guard let spelling = attributes.classes.first(where: { DirectiveName(spelling: $0) != nil }) else { continue }
      document.makeDirective(
        of: quote, DirectiveName(spelling: spelling), spelling, Attributes(), openedAt: document.range(of: heading))
    }
  }
}
