import JalonCore
import JalonCurriculum
import JalonSyntax

/// Reads a page's source again and writes its body: no tree outlives the page that is being made.
struct BodyReader: Sendable {
  let sources: any FileSystem
  let frame: SiteFrame
  let templates: TemplateLibrary
  let glossary: PageGlossary

  init(sources: any FileSystem, frame: SiteFrame, templates: TemplateLibrary) {
    self.sources = sources
    self.frame = frame
    self.templates = templates
    glossary = PageGlossary(frame, templates)
  }

  struct Body: Sendable {
    /// Nil for no text at all: a template's section is then skipped.
    let html: HTMLText?
    /// The headings of the highest level: what a table of contents lists.
    let contents: [TemplateRecord]
    /// Names of the scripts that its blocks need.
    let scripts: [String]
    /// The facts that the text links to their entry at the page's foot.
    let linkedFacts: Set<String>
    /// The terms that it links, explained.
    let terms: HTMLText?
    /// The facts that those explanations speak of.
    let termFacts: [String]

    /// Some script answers in words, which the page must hold.
    var hasScripts: Bool { scripts.contains { $0 != "jalon-tabs" } }
  }

  /// - Parameters:
  ///   - fingerprints: of questions that are another page's, by id.
  ///   - mentions: of the bodies that stand before this one on the page.
  ///   - sections: ids of the parts of this page that stand for pages, by their paths.
  ///   - lists: of the lesson's head: they stand around its text.
  func read(
    _ document: ResolvedDocument, on page: PageHead, fingerprints: [String: QuestionFingerprint] = [:],
    mentions: PageMentions? = nil, sections: [String: String] = [:], lists: LessonLists? = nil
  ) throws -> Body {
    let mentions = mentions ?? PageMentions(glossary, linkedByHand: [], unlinked: [])
    let opened = try open(document, on: page, fingerprints: fingerprints, mentions: mentions, sections: sections)
    let tree = opened.renderer.document
    var writer = HTMLWriter(capacity: opened.size * 2)
    if let lists {
      write([(.questions, lists.questions), (.objectives, lists.objectives)], on: opened.page, to: &writer)
    }
    opened.renderer.render(to: &writer)
    if let lists { write([(.keypoints, lists.keyPoints)], on: opened.page, to: &writer) }
    let shown = tree.headings.filter { $0.node != tree.hiddenHeading }
    let top = shown.map(\.level).min()
    let contents = shown.filter { $0.level == top }.map {
      TemplateRecord(["id": $0.id, "text": frame.facts.text($0.text)])
    }
    let html = writer.bytes.isEmpty ? nil : HTMLText(String(decoding: writer.bytes, as: UTF8.self))
    return Body(
      html: html, contents: contents, scripts: scripts(of: [tree] + opened.banks.map(\.bank.document)),
      linkedFacts: mentions.facts, terms: mentions.explanations, termFacts: mentions.explanationFacts)
  }

  /// The worksheets of a lesson, as its page shows them, and the scripts that they need.
  func worksheets(
    of document: ResolvedDocument, on page: PageHead, mentions: PageMentions
  ) throws -> (sheets: [WorksheetBody], scripts: [String]) {
    let renderer = try open(document, on: page, fingerprints: [:], mentions: mentions, sections: [:]).renderer
    let tree = renderer.document
    let sheets = tree.directives.filter { $0.name == .worksheet }.map { directive in
      var writer = HTMLWriter()
      renderer.render(directive.node..<tree.nodes[directive.node].end, to: &writer)
      return WorksheetBody(
        isPrivate: directive.isPrivate, html: HTMLText(String(decoding: writer.bytes, as: UTF8.self)))
    }
    return (sheets, WorksheetBlock.scripts(for: tree))
  }

  private typealias Opened = (
    renderer: MarkdownRenderer<BodyPage>, page: BodyPage, banks: [(node: Int, bank: QuestionBank)], size: Int
  )

  private func open(
    _ document: ResolvedDocument, on page: PageHead, fingerprints: [String: QuestionFingerprint],
    mentions: PageMentions,
    sections: [String: String]
  ) throws -> Opened {
    let file = SourceFile(path: document.path, bytes: try sources.read(document.path))
    var (tree, _) = MarkdownParser.parse(
      file, body: FrontMatter.split(file).bodyStart..<file.bytes.count, html: frame.site.settings.rawHTML)
    if !page.showsTrainerNotes { tree.removeTrainerNotes() }
    tree.giveMainHeading(toPageTitled: page.title)
    let banks = QuestionBanks(sources, language: frame.site.language).read(for: tree, of: file).banks
    let typeset = TypesetText(tree, typography: Typography(frame.site.language))
    mentions.begin(linkedByHand: typeset.linkedTerms, unlinked: document.unlinkedTerms)
    let body = BodyPage(
      page: page, links: document.links, media: document.media, frame: frame, templates: templates,
      glossary: glossary, mentions: mentions, fingerprints: fingerprints,
      sections: sections, banks: numbered(banks, after: tree.linkCount))
    return (renderer(tree, typeset, body), body, banks, file.bytes.count)
  }

  private func renderer(
    _ tree: Document, _ typeset: TypesetText, _ page: BodyPage
  ) -> MarkdownRenderer<BodyPage> {
    MarkdownRenderer(
      tree, typeset: typeset, page: page,
      options: MarkdownRenderOptions(
        isPlain: false, allowsRawHTML: frame.site.settings.allowsHTML, words: frame.words.markup))
  }

  // Written as the blocks that the same words make in a text.
  private func write(
    _ lists: [(name: DirectiveName, items: [String])], on page: BodyPage, to writer: inout HTMLWriter
  ) {
    let blocks = lists.filter { !$0.items.isEmpty }.map { list in
      let lines = list.items.map { "- " + $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      return "::: \(list.name.rawValue)\n\n\(lines.joined(separator: "\n"))\n\n:::\n\n"
    }
    guard !blocks.isEmpty else { return }
    let file = SourceFile(path: ProjectPath("head"), bytes: Array(blocks.joined().utf8))
    let (tree, _) = MarkdownParser.parse(file, body: 0..<file.bytes.count, html: frame.site.settings.rawHTML)
    let typeset = TypesetText(tree, typography: Typography(frame.site.language))
    renderer(tree, typeset, page.withoutLinks).render(to: &writer)
  }

  private func scripts(of documents: [Document]) -> [String] {
    Set(documents.flatMap(Blocks.scripts)).sorted()
  }

  private func numbered(
    _ banks: [(node: Int, bank: QuestionBank)], after linkCount: Int
  ) -> [Int: (bank: QuestionBank, firstLink: Int)] {
    var first = linkCount
    var numbered: [Int: (bank: QuestionBank, firstLink: Int)] = [:]
    for (node, bank) in banks {
      numbered[node] = (bank, first)
      first += bank.document.linkCount
    }
    return numbered
  }
}
