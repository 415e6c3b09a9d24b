import JalonCore
import Testing

@testable import JalonSyntax

/// Where the data of a Markdown file end and its text begins.
struct FrontMatterTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    /// Nil where there is no front matter.
    let yaml: String?
    let body: String
    var diagnostics = ""
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "none", input: "# Titre\n\n---\n", yaml: nil, body: "# Titre\n\n---\n"),
    Case(name: "an empty file", input: "", yaml: nil, body: ""),
    Case(name: "the usual one", input: "---\ntitre: É\n---\nTexte\n", yaml: "titre: É\n", body: "Texte\n"),
    Case(name: "an empty one", input: "---\n---\nTexte", yaml: "", body: "Texte"),
    Case(name: "no text after it", input: "---\na: b\n---", yaml: "a: b\n", body: ""),
    Case(
      name: "a byte order mark and CR LF", input: "\u{FEFF}---\r\na: é\r\n--- \r\nTexte\r\n", yaml: "a: é\r\n",
      body: "Texte\r\n"),
    Case(name: "Pandoc's end", input: "---\na: b\n...\nTexte", yaml: "a: b\n", body: "Texte"),
    Case(name: "dashes in a value", input: "---\na: |\n  ---\n---\nTexte", yaml: "a: |\n  ---\n", body: "Texte"),
    Case(name: "a rule at the start of a text", input: "---\n\nTexte\n", yaml: nil, body: "---\n\nTexte\n"),
    Case(name: "a longer rule", input: "----\na: b\n----\n", yaml: nil, body: "----\na: b\n----\n"),
    Case(
      name: "Hugo's, in TOML", input: "+++\ntitle = \"É\"\n+++ \nTexte\n", yaml: nil, body: "Texte\n",
      diagnostics: """
        1:1-1:4 warning front-matter-yaml: l'en-tête entre « +++ » (TOML) n'est pas lu
        """),
    Case(name: "TOML never closed", input: "+++\na = 1\n", yaml: nil, body: "+++\na = 1\n"),
    Case(
      name: "never closed", input: "---\ntitre: É\n\n## Texte\n", yaml: "titre: É\n", body: "\n## Texte\n",
      diagnostics: """
        1:1-1:4 error front-matter-closed: le « --- » du début n'est fermé par aucun autre
          fix 3:1-3:1 → ---

        """),
    Case(
      name: "never closed, with CR LF", input: "---\r\ntitre: É\r\n::: objectifs\r\n", yaml: "titre: É\r\n",
      body: "::: objectifs\r\n",
      diagnostics: """
        1:1-1:4 error front-matter-closed: le « --- » du début n'est fermé par aucun autre
          fix 3:1-3:1 → ---\r

        """),
  ])
  func splits(_ example: Case) {
    let file = DataDrawing.file(example.input, "a.md")
    let frontMatter = FrontMatter.split(file)
    #expect(frontMatter.yaml.map { String(decoding: file.bytes[$0], as: UTF8.self) } == example.yaml)
    #expect(String(decoding: file.bytes[frontMatter.bodyStart...], as: UTF8.self) == example.body)
    #expect(DataDrawing.diagnostics(frontMatter.diagnostics, in: file) == example.diagnostics)
  }

  @Test func placesItsKeysInTheFile() {
    let file = DataDrawing.file("\u{FEFF}---\r\nété: é\r\n---\r\n", "a.md")
    let parsed = FrontMatter.split(file).parse(in: file)
    #expect(DataDrawing.tree(parsed.node, in: file) == "2:1-2:7 group\n  2:1-2:4 été: 2:6-2:7 'é'")
    #expect(parsed.diagnostics == [])
  }
}
