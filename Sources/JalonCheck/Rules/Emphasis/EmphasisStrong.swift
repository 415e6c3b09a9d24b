import JalonCore
import JalonCurriculum

/// In a simple version, what matters is bold, not in italics.
enum EmphasisStrong: ProseRule {
  static let id = RuleID("emphasis-strong")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une version simple met en gras, jamais en italique.",
      en: "A plain-language version uses bold, never italics."),
    reason: LocalizedText(
      fr: """
        Les lettres penchées se déchiffrent mal, surtout avec une dyslexie ou une vue basse. « jalon check --fix » met en gras.
        """,
      en: """
        Slanted letters are hard to make out, above all with dyslexia or low vision. 'jalon check --fix' makes them bold.
        """),
    example: PlainLanguage.simple(
      wrong: "C'est *gratuit*.\n", right: "C'est **gratuit**.\n"),
    source: "EVAM, liste de contrôle du langage facile à lire et à comprendre")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    return document.tree.nodes.indices.compactMap { index in
      guard case .emphasis = document.tree.nodes[index].kind else { return nil }
      let range = document.tree.range(of: index)
      return Diagnostic(
        id, .warning, at: range,
        LocalizedText(fr: "italique dans une version simple", en: "italics in a plain-language version"),
        explanation: LocalizedText(
          fr: "Mettez en gras, avec deux étoiles : « **gratuit** ».", en: "Use bold, with two stars: '**gratuit**'."),
        fixIts: fixIt(at: range, in: document))
    }
  }

  /// The marks doubled, where nothing else is marked up in between.
  private static func fixIt(at range: SourceRange, in document: InspectedDocument) -> [FixIt] {
    let bytes = document.file.bytes[range.bytes]
    let marks: [UInt8] = [UInt8(ascii: "*"), UInt8(ascii: "_")]
    guard bytes.count > 2, let first = bytes.first, marks.contains(first), bytes.last == first else { return [] }
    let inside = bytes.dropFirst().dropLast()
    guard !inside.contains(where: { marks.contains($0) || $0 == UInt8(ascii: "\\") }) else { return [] }
    return [
      FixIt(
        LocalizedText(fr: "mettre en gras", en: "make it bold"), at: range,
        replacement: "**\(String(decoding: inside, as: UTF8.self))**")
    ]
  }
}
