import JalonCore
import JalonCurriculum
import JalonSyntax
import Testing

@testable import JalonOutput

/// The theme's words: each that is asked for is there, in both languages.
struct WordsTests {
  private static func words(_ language: Language) -> Words {
    let theme = Theme(builtIn: EmbeddedTheme.all, own: [])
    return Words.read(from: theme, builtIn: theme, language: language).words
  }

  @Test func haveTheSameKeysInBothLanguages() {
    #expect(Self.words(.french).keys.symmetricDifference(Self.words(.english).keys).sorted() == [])
  }

  @Test func holdEveryWordThatSwiftAsksFor() throws {
    let asked = try SourceText.swift(below: "Sources/JalonOutput").flatMap { file in
      file.text.matches(of: /words\(\s*"([a-z_]+)"/).map { String($0.1) }
    }
    #expect(asked.count > 50)
    #expect(Set(asked).subtracting(Self.words(.french).keys).sorted() == [])
  }

  @Test func holdAWordForEveryCase() {
    let cases =
      DirectiveName.allCases.filter { ![.instructor, .tabs, .tab].contains($0) }.map(\.rawValue)
      + ModuleStage.allCases.map { "stage_\($0.rawValue)" } + WorkshopMode.allCases.map { "mode_\($0.rawValue)" }
      + ProgrammeFormat.allCases.map { "format_\($0.rawValue)" } + ContactKind.allCases.map { "contact_\($0.rawValue)" }
      + ProgrammeDuration.Entries.allCases.map { "entries_\($0.rawValue)" }
      + Provision.allCases.map { "provision_\($0.rawValue)" } + PlaceAccess.allCases.map { "access_\($0.rawValue)" }
      + Obstacle.allCases.map { "obstacle_\($0.rawValue)" } + ProgrammeTopic.all.map { "topic_\($0.name)_title" }
      + Bridge.Destination.allCases.filter { $0 != .programme }.map { "exit_\($0.rawValue)" }
      + Outcome.About.allCases.map { "outcomes_\($0.rawValue)" }
      + Partner.Way.allCases.map { "partner_way_\($0.rawValue)" }
    #expect(Set(cases).subtracting(Self.words(.french).keys).sorted() == [])
  }

  @Test func holdNoWordThatNobodyAsksFor() throws {
    let swift = try SourceText.swift(below: "Sources/JalonOutput").map(\.text).joined()
    let templates = try SourceText.files(below: "templates", ending: "html").map(\.text).joined()
    let dynamic = [
      "stage_", "mode_", "format_", "contact_", "entries_", "provision_", "access_", "obstacle_", "topic_", "exit_",
      "outcomes_", "partner_way_",
    ]
    let blocks = Set(DirectiveName.allCases.map(\.rawValue))
    let unused = Self.words(.french).keys.filter { key in
      !swift.contains("\"\(key)\"") && !templates.contains("t.\(key)}}") && !blocks.contains(key)
        && !dynamic.contains(where: key.hasPrefix) && !isHeading(key, in: swift)
    }
    #expect(unused.sorted() == [])
  }

  /// A part of a programme's page asks for its heading by its own name.
  private func isHeading(_ key: String, in swift: String) -> Bool {
    key.hasSuffix("_title") && swift.contains("\"\(key.dropLast(6))\"")
  }

  @Test func sayTheirKeyWhereTheyAreMissing() {
    let words = Words(language: .french, strings: ["a": "{n} sur {m}"])
    #expect(words("b") == "b")
    #expect(words("a", ["n": "1", "m": "2"]) == "1 sur 2")
  }

  @Test func comeFromTheSitesOwnFileFirst() {
    let builtIn = Theme(builtIn: [("strings/fr.yaml", "a: x\nb: y\n"), ("strings/en.yaml", "a: z\n")], own: [])
    let own = Theme(
      builtIn: [],
      own: [SourceFile(path: ProjectPath("templates/strings/fr.yaml"), bytes: Array("a: à nous\nc: [1]\n".utf8))])
    let (words, diagnostics) = Words.read(from: own, builtIn: builtIn, language: .french)
    #expect(words.constants == ["t.a": "à nous", "t.b": "y"])
    #expect(diagnostics.map { "\($0.rule): \($0.summary.english)" } == ["theme-words-readable: 'c' expects a text"])
  }
}
