import JalonCore

/// What is Jalon's in a tree that cmark has read: attributes, alerts, the Carpentries' blocks, comments that silence rules.
struct DialectReader {
  private let noted: DialectCandidates
  private let file: SourceFile
  private let html: RawHTML

  init(_ noted: DialectCandidates, in file: SourceFile, html: RawHTML) {
    self.noted = noted
    self.file = file
    self.html = html
  }

  /// - Parameter pairing: what is told of the fences already.
  func read(in document: inout Document, besides pairing: [Diagnostic]) -> [Diagnostic] {
    var diagnostics = NearFence.diagnostics(
      for: (noted.colons.map(\.text) + noted.codes).sorted(), in: document, file, besides: pairing)
    var edits = TreeEdits()
    LinkAttributes.read(noted.bracedLinks, in: &document, &edits)
    diagnostics += AlertReader.read(noted.brackets, in: &document, &edits)
    var kramdown = KramdownReader(file)
    kramdown.read(noted.braces, in: &document, &edits)
    var jekyll = JekyllReader(file)
    diagnostics += jekyll.read(noted.braces, in: document, &edits)
    if noted.hasLiquid { diagnostics += LiquidDestinations.unwrap(document, &edits) }
    diagnostics += MySTOptions.read(noted.colons, in: &document, file, &edits)
    MarkdownSuppressions.read(in: &document, of: file, &edits)
    if html == .asText {
      var reader = RawHTMLReader(file.path)
      reader.read(in: &document, &edits)
      diagnostics += reader.diagnostics
    }
    edits.apply(to: &document)
    // Before headings: `{lang=en}` at the end of one is not its own.
    var spans = SpanReader(file)
    spans.read(in: &document)
    diagnostics += spans.diagnostics + LanguageCode.diagnostics(in: document, file)
    TitledQuoteReader.read(in: &document)
    TabGroupReader.read(in: &document)
    HeadingReader.read(in: &document)
    document.itemIDs = ChecklistItemReader.ids(in: &document)
    return diagnostics
  }
}
