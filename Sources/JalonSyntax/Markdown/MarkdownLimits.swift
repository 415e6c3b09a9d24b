import JalonCore

extension RuleID {
  /// A line opens at most 64 quotes and lists, and a table has at most 64 columns: beyond, reading it would take
  /// minutes (libcmark-gfm is quadratic in both).
  package static let markdownNestingLimited = RuleID("markdown-nesting-limited")
}

/// A linear look at a text before cmark reads it, for the shapes that would take it minutes.
package enum MarkdownLimits {
  package static let containers = 64
  package static let columns = 64

  /// What keeps a body from being read; nil if nothing does.
  package static func diagnostic(for file: SourceFile, body: Range<Int>) -> Diagnostic? {
    var line = file.line(at: body.lowerBound)
    while line < file.lineStarts.count {
      let start = max(file.lineStarts[line], body.lowerBound)
      let end = line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : file.bytes.count
      if let diagnostic = diagnostic(forLine: start..<max(start, end), of: file) { return diagnostic }
      line += 1
    }
    return nil
  }

  private static func diagnostic(forLine line: Range<Int>, of file: SourceFile) -> Diagnostic? {
    file.bytes.withUnsafeBufferPointer { bytes in
      var markers = 0
      var index = line.lowerBound
      scan: while index < line.upperBound {
        switch bytes[index] {
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): markers += 1
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
          UInt8(ascii: ")"):
          break
        default: break scan
        }
        index += 1
      }
      // A rule of dashes is no nesting: only markers that something follows count.
      let isRule = index >= line.upperBound || bytes[index] == 0x0A || bytes[index] == 0x0D
      let hasQuote = bytes[line].contains(UInt8(ascii: ">"))
      let hasGaps = bytes[line.lowerBound..<index].contains(UInt8(ascii: " "))
      if markers > containers, !isRule || hasQuote || hasGaps { return tooDeep(line, file) }
      // Bars at the start of a cell: only a delimiter row makes a table, so only it is counted.
      let isDelimiterRow = bytes[line].allSatisfy {
        [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">")].contains(
          $0)
      }
      if isDelimiterRow, bytes[line].lazy.filter({ $0 == UInt8(ascii: "|") }).count > columns + 1 {
        return tooWide(line, file)
      }
      return nil
    }
  }

  private static func tooDeep(_ line: Range<Int>, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .markdownNestingLimited, .error, at: SourceRange(file.path, line),
      LocalizedText(
        fr: "plus de \(containers) citations ou listes ouvertes sur une ligne",
        en: "more than \(containers) quotes or lists opened on one line"),
      explanation: LocalizedText(
        fr: "La page est laissée de côté. Gardez une seule marque (« > » ou « - ») au début de la ligne.",
        en: "The page is left out. Keep a single mark ('>' or '-') at the start of the line."))
  }

  private static func tooWide(_ line: Range<Int>, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .markdownNestingLimited, .error, at: SourceRange(file.path, line),
      LocalizedText(fr: "tableau de plus de \(columns) colonnes", en: "table of more than \(columns) columns"),
      explanation: LocalizedText(
        fr: "La page est laissée de côté. Coupez le tableau en plusieurs.",
        en: "The page is left out. Split the table into several."))
  }
}
