import JalonCore

extension RuleID {
  /// A text keeps clear of the shapes that libcmark-gfm reads in quadratic time or space: beyond the limits of
  /// `MarkdownLimit`, reading it would take minutes.
  package static let markdownNestingLimited = RuleID("markdown-nesting-limited")
}

/// A shape that libcmark-gfm 0.29.0.gfm.6 reads in quadratic time, and how much of it a text may hold. No lesson comes
/// near; what is measured of each stands in Benchmarks/linear.
package enum MarkdownLimit: CaseIterable, Sendable {
  /// Quotes and lists opened on one line.
  case containers
  /// Columns of a table.
  case columns
  /// `<?`, `<!A` or `<![CDATA[` in one paragraph: each that nothing closes is sought to the paragraph's end.
  case declarations
  /// `![` in one paragraph: each link looks back over those that are open.
  case images
  /// `@` on one line: each address copies the rest of the line.
  case mentions
  /// Bytes of one address: its closing brackets are counted again at each of them.
  case address
  /// Lines of a paragraph above the line of dashes that would make it a table.
  case linesAboveTable
  /// Bytes of a link definition times the brackets that may use it, for each byte of the text: each use is a copy.
  case definitions

  package var value: Int {
    switch self {
    case .containers, .columns: 64
    case .declarations: 256
    case .images, .mentions, .linesAboveTable: 1024
    case .address: 2048
    case .definitions: 16
    }
  }

  func diagnostic(at range: SourceRange) -> Diagnostic {
    let (summary, advice) = wording
    return Diagnostic(
      .markdownNestingLimited, .error, at: range, summary,
      explanation: LocalizedText(
        fr: "La page est laissée de côté. " + advice.french, en: "The page is left out. " + advice.english))
  }

  private var wording: (summary: LocalizedText, advice: LocalizedText) {
    switch self {
    case .containers:
      (
        LocalizedText(
          fr: "plus de \(value) citations ou listes ouvertes sur une ligne",
          en: "more than \(value) quotes or lists opened on one line"),
        LocalizedText(
          fr: "Gardez une seule marque (« > » ou « - ») au début de la ligne.",
          en: "Keep a single mark ('>' or '-') at the start of the line.")
      )
    case .columns:
      (
        LocalizedText(fr: "tableau de plus de \(value) colonnes", en: "table of more than \(value) columns"),
        LocalizedText(fr: "Coupez le tableau en plusieurs.", en: "Split the table into several.")
      )
    case .declarations:
      (
        LocalizedText(
          fr: "plus de \(value) « <? » ou « <! » dans un paragraphe",
          en: "more than \(value) '<?' or '<!' in a paragraph"),
        LocalizedText(
          fr: "Coupez-le par des lignes vides, ou mettez-le dans un bloc de code.",
          en: "Cut it with empty lines, or put it into a code block.")
      )
    case .images:
      (
        LocalizedText(fr: "plus de \(value) images dans un paragraphe", en: "more than \(value) images in a paragraph"),
        LocalizedText(fr: "Coupez-le par des lignes vides.", en: "Cut it with empty lines.")
      )
    case .mentions:
      (
        LocalizedText(fr: "plus de \(value) « @ » sur une ligne", en: "more than \(value) '@' on a line"),
        LocalizedText(fr: "Écrivez une adresse par ligne.", en: "Write one address a line.")
      )
    case .address:
      (
        LocalizedText(fr: "adresse de plus de \(value) caractères", en: "address of more than \(value) characters"),
        LocalizedText(
          fr: "Écrivez un lien vers une adresse plus courte.", en: "Write a link to a shorter address.")
      )
    case .linesAboveTable:
      (
        LocalizedText(
          fr: "tableau collé sous plus de \(value) lignes de texte",
          en: "table stuck below more than \(value) lines of text"),
        LocalizedText(fr: "Laissez une ligne vide avant le tableau.", en: "Leave an empty line before the table.")
      )
    case .definitions:
      (
        LocalizedText(
          fr: "adresse très longue, reprise trop de fois par son nom",
          en: "very long address, used by its name too many times"),
        LocalizedText(fr: "Raccourcissez-la.", en: "Shorten it.")
      )
    }
  }
}
