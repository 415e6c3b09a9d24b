import Foundation
import JalonSyntax
import Testing

@testable import JalonOutput

/// The names that pages give and templates speak of.
struct TemplateVocabularyTests {
  @Test func coversTheBuiltInTheme() {
    let theme = Theme(builtIn: EmbeddedTheme.all, own: [])
    let words = Words.read(from: theme, builtIn: theme, language: .french).words
    let diagnostics = TemplateCheck.diagnostics(for: theme, names: TemplateVocabulary.names, strings: words.keys)
    #expect(diagnostics.map(\.summary.english) == [])
    #expect(TemplateLibrary.compile(theme).diagnostics.map(\.summary.english) == [])
  }

  @Test func holdsNoNameThatNothingGives() throws {
    let sources = try SourceText.swift(below: "Sources/JalonOutput/HTML")
      .filter { $0.name != "TemplateVocabulary.swift" }.map(\.text).joined()
    let given = Set(sources.matches(of: /"([a-z_]+)"(?::|\])/).map { String($0.1) })
    #expect(TemplateVocabulary.names.subtracting(given).sorted() == ["t"], "words are put into templates by themselves")
  }
}

/// The project's own files, for tests that look at them.
enum SourceText {
  static func swift(below folder: String) throws -> [(name: String, text: String)] {
    try files(below: folder, ending: "swift")
  }

  static func files(below folder: String, ending fileExtension: String) throws -> [(name: String, text: String)] {
    var root = URL(filePath: #filePath)
    for _ in 1...4 { root.deleteLastPathComponent() }
    let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
    var found: [(name: String, text: String)] = []
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == fileExtension else { continue }
      found.append((url.lastPathComponent, try String(contentsOf: url, encoding: .utf8)))
    }
    return found
  }
}
