import JalonCore
import Testing

@testable import JalonSyntax

/// cmark keeps the characters of its extensions in one table for the whole process: see strikethrough.c.
struct ParallelParsingTests {
  @Test func readsTheSameTreeOnEveryThread() async throws {
    let texts = ["a ~~b~~ c https://exemple.fr ~d~ www.exemple.fr, e@exemple.fr\n", "f\n\ng ~~h *i*~~\n"]
    let expected = texts.map { MarkdownDrawing.drawing(of: $0) }
    #expect(expected[0].contains("strikethrough") && expected[0].contains("link 2"))
    let found = try await Parallel.map(Array(0..<4000), jobs: 8) { number in
      MarkdownDrawing.drawing(of: texts[number % 2]) == expected[number % 2]
    }
    #expect(found.allSatisfy { $0 })
  }
}
