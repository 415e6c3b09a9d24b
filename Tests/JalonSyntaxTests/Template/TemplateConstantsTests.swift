import Testing

@testable import JalonSyntax

/// Words that are put into templates once: the page is the same as if they were looked up.
struct TemplateConstantsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let template: String
    let text: String
    var testDescription: String { name }
  }

  private static let constants = [
    "t.home": "Accueil", "t.script": "<script>\"a\" & b</script>", "t.braces": "{{a}}", "a": "constant",
  ]

  @Test(arguments: [
    Case(name: "a word", template: "<a>{{t.home}}</a>", text: "<a>Accueil</a>"),
    Case(name: "with spaces in the tag", template: "{{ t.home }}", text: "Accueil"),
    Case(
      name: "a word with HTML", template: "{{t.script}}", text: "&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;"),
    Case(name: "two in a line", template: "{{t.home}}{{t.home}}", text: "AccueilAccueil"),
    Case(name: "a comment", template: "{{! t.home }}{{!t.home}}x", text: "x"),
    Case(name: "beside the page's own", template: "{{b}} {{t.home}} {{b}}", text: "page Accueil page"),
  ])
  func areWrittenOnce(_ example: Case) {
    let text = TemplateDrawing.text(example.template, TemplateRecord(["b": "page"]), constants: Self.constants)
    #expect(text == example.text)
  }

  @Test func areNotReadAsTags() {
    #expect(TemplateDrawing.text("[{{t.braces}}]", TemplateRecord(["a": "x"]), constants: Self.constants) == "[]")
  }
}
