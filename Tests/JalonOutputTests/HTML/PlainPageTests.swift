import JalonCore
import Testing

@testable import JalonOutput

/// GFM's own HTML of one file.
struct PlainPageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    let html: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "front matter is left out", input: "---\ntitre: A\n---\nun\n", html: "<p>un</p>\n"),
    Case(
      name: "rules around words are none", input: "---\nFoo\n---\nBar\n", html: "<hr />\n<h2>Foo</h2>\n<p>Bar</p>\n"),
    Case(name: "two rules", input: "\u{FEFF}---\n---\n", html: "<hr />\n<hr />\n"),
    Case(name: "a block", input: "::: note\nun\n:::\n", html: "<div class=\"note\">\n<p>un</p>\n</div>\n"),
    Case(
      name: "a block of another name", input: "::: \"x\"\nun\n:::\n",
      html: "<div class=\"&quot;x&quot;\">\n<p>un</p>\n</div>\n"),
    Case(name: "no typography, no facts", input: "l'été ! {{fait:a}}", html: "<p>l'été ! {{fait:a}}</p>\n"),
  ])
  func writes(_ example: Case) {
    let file = SourceFile(path: ProjectPath("a.md"), bytes: Array(example.input.utf8))
    #expect(PlainPage.html(of: file, isUnsafe: false).html == example.html)
  }

  @Test func keepsRawHTMLWhenAsked() {
    let file = SourceFile(path: ProjectPath("a.md"), bytes: Array("a <b>c</b>".utf8))
    #expect(PlainPage.html(of: file, isUnsafe: true).html == "<p>a <b>c</b></p>\n")
  }
}
