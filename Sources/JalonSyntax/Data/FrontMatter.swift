import JalonCore

/// The data at the head of a Markdown file, between two lines `---`, and where its text begins.
package struct FrontMatter: Sendable {
  /// Bytes of the YAML between the lines; nil where the file begins with its text.
  package let yaml: Range<Int>?
  /// Offset of the first byte of the Markdown text.
  package let bodyStart: Int
  package let diagnostics: [Diagnostic]

  private init(yaml: Range<Int>?, bodyStart: Int, diagnostics: [Diagnostic] = []) {
    self.yaml = yaml
    self.bodyStart = bodyStart
    self.diagnostics = diagnostics
  }

  package static func split(_ file: SourceFile) -> FrontMatter {
    let start = file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
    if let toml = toml(file, from: start) { return toml }
    guard isFence(file, 0, from: start, allowingDots: false), file.lineStarts.count > 1 else {
      return FrontMatter(yaml: nil, bodyStart: start)
    }
    let yamlStart = file.lineStarts[1]
    for line in 1..<file.lineStarts.count where isFence(file, line, from: file.lineStarts[line], allowingDots: true) {
      let bodyStart = line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : file.bytes.count
      return FrontMatter(yaml: yamlStart..<file.lineStarts[line], bodyStart: bodyStart)
    }
    return unclosed(file, openedAt: start, yamlStart: yamlStart)
  }

  /// The tree of the data, if there is any.
  package func parse(in file: SourceFile) -> (node: DataNode?, diagnostics: [Diagnostic]) {
    guard let yaml else { return (nil, diagnostics) }
    let parsed = YAMLParser.parse(file, yaml)
    return (parsed.node, (diagnostics + parsed.diagnostics).sorted())
  }
}

extension FrontMatter {
  // Most likely the data end at the first empty line; a rule (`---`, then an empty line) is no front matter.
  private static func unclosed(_ file: SourceFile, openedAt start: Int, yamlStart: Int) -> FrontMatter {
    var line = 1
    while line < file.lineStarts.count, !endsData(file, line) { line += 1 }
    guard line > 1 else { return FrontMatter(yaml: nil, bodyStart: start) }
    let end = line < file.lineStarts.count ? file.lineStarts[line] : file.bytes.count
    let place = SourceRange(file.path, end..<end)
    let newline = file.bytes[yamlStart - 2] == 0x0D ? "\r\n" : file.bytes[yamlStart - 1] == 0x0D ? "\r" : "\n"
    let isLineOpen = file.bytes[end - 1] != 0x0A && file.bytes[end - 1] != 0x0D
    let diagnostic = Diagnostic(
      .frontMatterClosed, .error, at: SourceRange(file.path, start..<start + 3),
      LocalizedText(
        fr: "le « --- » du début n'est fermé par aucun autre", en: "the '---' at the start is closed by no other"),
      explanation: LocalizedText(
        fr: "Mettez une ligne « --- » après la dernière clé, avant le texte.",
        en: "Put a line '---' after the last key, before the text."),
      fixIts: [
        FixIt(
          LocalizedText(fr: "ajouter une ligne « --- »", en: "add a line '---'"), at: place,
          replacement: (isLineOpen ? newline : "") + "---" + newline)
      ])
    return FrontMatter(yaml: yamlStart..<end, bodyStart: end, diagnostics: [diagnostic])
  }

  /// Hugo's and Zola's other front matter, between two lines `+++`: it is no text of the page.
  private static func toml(_ file: SourceFile, from start: Int) -> FrontMatter? {
    guard isTOMLFence(file, 0, from: start) else { return nil }
    guard let last = (1..<file.lineStarts.count).first(where: { isTOMLFence(file, $0, from: file.lineStarts[$0]) })
    else { return nil }
    return FrontMatter(
      yaml: nil, bodyStart: end(of: last, file),
      diagnostics: [
        Diagnostic(
          .frontMatterYAML, .warning, at: SourceRange(file.path, start..<start + 3),
          LocalizedText(
            fr: "l'en-tête entre « +++ » (TOML) n'est pas lu", en: "the front matter between '+++' (TOML) is not read"),
          explanation: LocalizedText(
            fr: "Mettez « --- » à la place de « +++ », et « titre: Le titre » à la place de « title = \"Le titre\" ».",
            en: "Write '---' instead of '+++', and 'title: The title' instead of 'title = \"The title\"'."))
      ])
  }

  private static func isTOMLFence(_ file: SourceFile, _ line: Int, from start: Int) -> Bool {
    let bytes = file.bytes[start...]
    return bytes.starts(with: "+++".utf8) && bytes[(start + 3)..<end(of: line, file)].allSatisfy(YAMLLine.isBlank)
  }

  private static func end(of line: Int, _ file: SourceFile) -> Int {
    line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : file.bytes.count
  }

  private static func endsData(_ file: SourceFile, _ line: Int) -> Bool {
    let first = file.bytes[file.lineStarts[line]...].first { $0 != 0x20 && $0 != 0x09 }
    return first == nil || first == 0x0A || first == 0x0D || first == UInt8(ascii: "#") || first == UInt8(ascii: ":")
  }

  private static func isFence(_ file: SourceFile, _ line: Int, from start: Int, allowingDots: Bool) -> Bool {
    let bytes = file.bytes[start...]
    guard bytes.starts(with: "---".utf8) || allowingDots && bytes.starts(with: "...".utf8) else { return false }
    let end = line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : file.bytes.count
    return bytes[(start + 3)..<end].allSatisfy(YAMLLine.isBlank)
  }
}
