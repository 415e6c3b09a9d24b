import JalonCore
import JalonCurriculum

/// In a simple version, each sentence has a line of its own.
enum SentenceOwnLine: ProseRule {
  static let id = RuleID("sentence-own-line")
  static let severity = Severity.note

  static let manual = RuleManual(
    LocalizedText(
      fr: "Dans une version simple, chaque phrase commence une ligne.",
      en: "In a plain-language version each sentence begins a line."),
    reason: LocalizedText(
      fr: """
        L'œil retrouve plus vite sa place. Laissez une ligne vide entre deux phrases, ou finissez la ligne par une barre « \\ ». \
        Une seule remarque par page.
        """,
      en: """
        The eye finds its place again more quickly. Leave an empty line between two sentences, or end the line with a \
        backslash. One remark for a page.
        """),
    example: PlainLanguage.simple(
      wrong: "Vous recevez une lettre. Gardez-la.\n", right: "Vous recevez une lettre.\n\nGardez-la.\n"),
    source: "EVAM, liste de contrôle du langage facile à lire et à comprendre")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    var places: [Range<Int>] = []
    for passage in prose.runningPassages {
      for index in passage.sentences.dropFirst() {
        let start = prose.tokens[prose.sentences[index].tokens.lowerBound].range
        if !beginsLine(start.lowerBound, in: prose) { places.append(prose.sentences[index].tokens) }
      }
    }
    guard let first = places.first else { return [] }
    return [
      Diagnostic(
        id, .note, at: prose.range(ofTokens: first),
        LocalizedText(
          fr: "\(places.count) phrase\(places.count > 1 ? "s" : "") à la suite d'une autre, sur la même ligne",
          en: "\(places.count) sentence\(places.count > 1 ? "s" : "") on the line of another"),
        explanation: LocalizedText(
          fr:
            "Laissez une ligne vide avant chaque phrase ; dans une liste, finissez la ligne par « \\ ». Dans une version simple, chaque phrase a sa ligne.",
          en:
            "Leave an empty line before each sentence; in a list, end the line with '\\'. In a plain-language version each has its own line."
        ))
    ]
  }

  private static func beginsLine(_ offset: Int, in prose: Prose) -> Bool {
    offset > 0 && prose.bytes[offset - 1] == UInt8(ascii: "\n")
  }
}
