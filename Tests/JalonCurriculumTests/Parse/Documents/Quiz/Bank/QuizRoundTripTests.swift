import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// What both know goes from Jalon to GIFT and back, and from GIFT to Jalon and back, without loss.
struct QuizRoundTripTests {
  @Test(arguments: 0..<400)
  func comesBack(_ seed: Int) throws {
    var random = RandomQuiz(seed: UInt64(seed))
    let written = random.markdown()
    let first = try export(written)
    let question = try #require(first.question, "\(written)")
    #expect(first.losses.isEmpty)

    let gift = GIFTWriter.text(of: [question])
    let bank = QuestionBank(Drawing.file(gift, "b.gift"), prefix: "b", language: .french)
    #expect(bank.diagnostics.filter { $0.severity != .note }.isEmpty, "\(written)\n\(gift)")
    let second = try #require(bank.exports.first?.export.question, "\(written)\n\(gift)")
    #expect(GIFTWriter.text(of: [second]) == gift.replacing("::q-x::", with: "::b-q-x::"), "\(written)")

    // The same words in the same places, as a learner reads them.
    let document = bank.document
    let directive = try #require(document.directives.first)
    let before = try DrawnQuiz(written)
    let after = DrawnQuiz(directive, in: document, of: before.file)
    #expect(after.drawing == before.drawing.replacing("q-x,", with: "b-q-x,"), "\(written)\n\(gift)")
    #expect(after.quiz.fingerprint(in: document) == before.quiz.fingerprint(in: before.document))
  }

  @Test(arguments: [
    (
      "::: quiz {#q type=ordre}\nRangez.\n\n1. Un\n2. Deux\n:::",
      ["GIFT does not know this kind of question (ordering)"]
    ),
    ("::: quiz {#q}\nQuoi ?\n\n- [x] A\n  > a\n\n::: indice\nCherchez.\n:::\n:::", ["the hint"]),
    ("::: quiz {#q type=nombre unité=€}\nQuoi ?\n\n- [x] 1\n:::", ["the unit '€'"]),
    ("::: quiz {#q type=association}\nQuoi ?\n\n- a → b\n  > c\n- d → e\n:::", ["the feedback of each line to match"]),
    (
      "::: quiz {#q}\n{{fait:x}} ?\n\n- [x] A\n  > a\n:::",
      ["links into the site, pictures and {{facts}}, written as they are"]
    ),
    (
      "::: quiz {#q}\n[ici](a.md) ?\n\n- [x] A\n  > a\n:::",
      ["links into the site, pictures and {{facts}}, written as they are"]
    ),
    ("::: quiz {#q}\n[là](https://exemple.fr) ?\n\n- [x] A\n  > a\n:::", []),
    ("::: quiz {#q}\nQuoi ?\n:::", ["the question cannot be read"]),
  ])
  func namesWhatIsLost(_ text: String, _ losses: [String]) throws {
    #expect(try export(text).losses.map(\.english) == losses)
  }

  private func export(_ text: String) throws -> QuizExport {
    let drawn = try DrawnQuiz(text)
    return QuizExport(drawn.quiz, rank: 1, in: drawn.document, of: drawn.file)
  }
}

/// Quizzes of every kind that GIFT knows, with words that mean something to GIFT, to Markdown or to both.
private struct RandomQuiz {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func markdown() -> String {
    let stem = block()
    var text = "::: quiz {#q-x"
    var answers = ""
    switch Int.random(in: 0..<7, using: &random) {
    case 0: answers = choices(right: 1)
    case 1:
      text += " type=choix-multiples"
      answers = choices(right: Int.random(in: 1...3, using: &random))
    case 2:
      text += " type=vrai-faux"
      let isTrue = Bool.random(using: &random)
      answers = "- [\(isTrue ? "x" : " ")] Vrai\n\(feedback())- [\(isTrue ? " " : "x")] Faux\n\(feedback())"
    case 3:
      text += " type=réponse-courte"
      answers = "- [x] \(plain()) 1\n- [x] \(plain()) 2\n\(feedback())- [ ] \(plain()) 3\n\(feedback())"
    case 4:
      text += " type=nombre"
      answers = "- [x] 24\n- [x] 1234,5 ± 0,25\n\(feedback())- [x] de −5 à 5\n- [ ] 60\n\(feedback())"
    case 5:
      text += " type=association"
      answers = "- \(words()) un → \(plain())1\n- \(words()) deux → \(plain())2\n- → \(plain())3\n"
    default:
      return text + " type=réponse-libre}\n\(stem)\n\n::: solution\n\(block())\n:::\n:::\n"
    }
    let explanation = Bool.random(using: &random) ? "\n::: explication\n\(block())\n:::\n" : ""
    return text + "}\n\(stem)\n\n\(answers)\(explanation):::\n"
  }

  private mutating func choices(right: Int) -> String {
    (0..<4).map { "- [\($0 < right ? "x" : " ")] \(words()) \($0)\n\(feedback())" }.joined()
  }

  private mutating func feedback() -> String {
    Bool.random(using: &random) ? "  > \(words())\n  > \(words())\n" : "  > \(words())\n  >\n  > \(words())\n"
  }

  private mutating func block() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in words() }
      .joined(separator: Bool.random(using: &random) ? "\n\n" : "\n")
  }

  private static let pieces = [
    "été", "*vite*", "**très fort**", "`a = {b}`", "50 %", "%50%", "a~b", "c#d", "\\*", "x = y", "{z}", "a:b",
    "«\u{A0}oui\u{A0}»",
    "C:\\dossier", "\\#", "&amp;", "[lien](https://exemple.fr/a?b=c#d)", "€", "☕", "//", "$CATEGORY:", "::", "####",
    "n'a",
  ]

  private mutating func words() -> String {
    "Mot " + (0..<3).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  // Without markup: what is typed is compared as it is.
  private mutating func plain() -> String {
    let pieces = ["été", "50 %", "a#b", "c = d", "{e}", "f:g", "h", "€", "n'a"]
    return "mot " + (0..<2).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }
}
