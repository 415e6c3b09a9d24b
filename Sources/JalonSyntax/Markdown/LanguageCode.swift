import JalonCore

extension RuleID {
  /// `lang=` names a language that screen readers know.
  package static let languageCodeKnown = RuleID("language-code-known")
}

/// What is wrong with the language that attributes name.
enum LanguageCode {
  /// Of the blocks of a document.
  static func diagnostics(in document: Document, _ file: SourceFile) -> [Diagnostic] {
    document.directives.compactMap { diagnostic(for: $0.attributes, within: $0.fence.bytes, of: file) }
  }

  /// - Parameter range: the bytes among which the attributes stand.
  static func diagnostic(for attributes: Attributes, within range: Range<Int>, of file: SourceFile) -> Diagnostic? {
    guard let written = attributes.writtenLanguage, LanguageTag(written) == nil else { return nil }
    let place = place(of: Array(written.utf8), within: range, of: file)
    let meant = LanguageTag(meantBy: written)
    return Diagnostic(
      .languageCodeKnown, .warning, at: place ?? SourceRange(file.path, range),
      summary(written, near: meant?.string ?? LanguageTag.nearest(to: written)),
      explanation: meant.map(explanation) ?? unknown, fixIts: place.flatMap { fixIt(meant, at: $0) } ?? [])
  }

  private static func place(of written: [UInt8], within range: Range<Int>, of file: SourceFile) -> SourceRange? {
    guard !written.isEmpty, range.count > written.count else { return nil }
    let start = (range.lowerBound...range.upperBound - written.count).last {
      file.bytes[$0..<$0 + written.count].elementsEqual(written)
    }
    return start.map { SourceRange(file.path, $0..<$0 + written.count) }
  }

  private static func fixIt(_ tag: LanguageTag?, at place: SourceRange) -> [FixIt]? {
    tag.map { tag in
      [
        FixIt(
          LocalizedText(fr: "écrire « \(tag.string) »", en: "write '\(tag.string)'"), at: place,
          replacement: tag.string)
      ]
    }
  }
}

// MARK: - Wording

extension LanguageCode {
  private static func summary(_ written: String, near: String?) -> LocalizedText {
    LocalizedText(
      fr: "« \(written) » n'est pas un code de langue" + (near.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""),
      en: "'\(written)' is no language code" + (near.map { "; did you mean '\($0)'?" } ?? ""))
  }

  private static func explanation(_ tag: LanguageTag) -> LocalizedText {
    LocalizedText(fr: "Il est lu comme lang=\(tag.string). Écrivez-le ainsi.", en: "It is read as lang=\(tag.string).")
  }

  private static let unknown = LocalizedText(
    fr:
      "Le passage est publié sans sa langue. Écrivez le code de deux lettres : en (anglais), es (espagnol), pt (portugais), ar (arabe), uk (ukrainien), tr (turc).",
    en:
      "The passage is published without its language. Write the code of two letters: en (English), es (Spanish), pt (Portuguese), ar (Arabic), uk (Ukrainian), tr (Turkish)."
  )
}
