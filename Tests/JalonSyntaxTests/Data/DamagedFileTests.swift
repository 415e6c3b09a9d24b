import JalonCore
import Testing

@testable import JalonSyntax

/// Files damaged at random, the same way every time: nothing crashes, and every place told of is in the file.
struct DamagedFileTests {
  private static let whole = """
    titre: Étude de marché
    résumé: "À qui parler, et quoi demander"
    contacts:
      - {libellé: L'équipe, moyen: courriel, valeur: a@b.fr}
      - libellé: Appeler
        valeur: 01 99 00 00 00
    texte: |
      Une ligne
      puis une autre
    freins: [logement, garde d'enfants]

    """
  private static let pieces = [
    ": ", " : ", "'", "\"", "#", " #", "\t", "{", "}", "[", "]", "{{", "*", "&a ", "!", "- ", "\n", "\r\n", "\r",
    "\u{A0}",
    "é", "\u{85}", "\u{2028}", "---\n", "...", "|", ">", "%", "@", "`", "? ", ",", "\\", "\u{FEFF}", "\0", "🙂", "   ",
  ]

  @Test func staysInsideTheFile() {
    var random = Random(state: 7)
    for round in 0..<1000 {
      var bytes = Array(Self.whole.utf8)
      for _ in 0...random.next(4) {
        let place = random.next(bytes.count)
        if random.next(3) == 0 {
          bytes.removeSubrange(place..<min(bytes.count, place + random.next(12)))
        } else {
          bytes.insert(contentsOf: Self.pieces[random.next(Self.pieces.count)].utf8, at: place)
        }
      }
      let file = SourceFile(path: ProjectPath("a.yaml"), bytes: bytes)
      for diagnostic in YAMLParser.parse(file).diagnostics {
        let ranges = [diagnostic.range] + diagnostic.notes.map(\.range) + diagnostic.fixIts.map(\.range)
        for range in ranges.compactMap({ $0 }) {
          #expect(range.bytes.upperBound <= bytes.count, "round \(round): \(diagnostic.summary.english)")
        }
      }
    }
  }

  private struct Random {
    var state: UInt64

    mutating func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
  }
}
