import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// Lists to tick: each line is known by its words or its own id.
struct ChecklistTests {
  @Test func keepsATickThroughMovesAndMarkup() {
    let keys = Self.read("- Mes **questions**, écrites.\n- Une pièce d'identité. {#piece}\n- [ ] Fin").keys
    #expect(keys == ["590fc9bd", "piece", "5a2af601"])
    let moved = Self.read("- Fin\n- Autre chose\n- Mes questions,\n  e\u{301}crites.\n- Autre pièce {#piece}").keys
    #expect(moved == [keys[2], moved[1], keys[0], "piece"])
  }

  @Test func takesTheIDOutOfTheWords() {
    let document = Self.read("- Une pièce {#piece}\n- Accolades {fermées}").document
    let texts = document.nodes.indices.filter { document.nodes[$0].kind == .text }.map(document.literal)
    #expect(texts == ["Une pièce", "Accolades {fermées}"])
  }

  @Test(arguments: [
    (
      "::: à cocher\n- Un\n:::",
      "1:1-1:13 warning checklist-id-present: cette liste à cocher n'a pas d'identifiant →  {#c-un}"
    ),
    (
      "::: à cocher {#c}\nrien\n:::",
      "1:1-1:18 warning checklist-items-present: rien à cocher : pas de liste dans ce bloc"
    ),
    ("::: checklist\nrien\n:::", "1:1-1:14 warning checklist-items-present: rien à cocher : pas de liste dans ce bloc"),
    ("::: à cocher {#c}\n- Un\n- *Un*\n:::", "3:1-3:7 error checklist-item-unique: deux lignes à cocher identiques"),
    (
      "::: à cocher {#c}\n- Un {#x}\n- Deux {#x}\n:::",
      "3:1-3:12 error checklist-item-unique: deux lignes à cocher identiques"
    ),
    ("::: à cocher {#c}\n- Un\n- Un {#autre}\n:::", ""),
  ])
  func reports(_ text: String, _ expected: String) {
    let file = Drawing.file(text, "a.md")
    let (_, diagnostics) = DocumentParser().parse(file, body: 0..<file.bytes.count, as: .lesson)
    #expect(Drawing.diagnostics(diagnostics, in: file) == expected)
  }

  private static func read(_ list: String) -> (keys: [String], document: Document) {
    let file = Drawing.file("::: à cocher {#c}\n\(list)\n:::\n", "a.md")
    let document = MarkdownParser.parse(file, body: 0..<file.bytes.count).document
    return (Checklist(document.directives[0], in: document).items.map(\.key), document)
  }
}
