import Testing

@testable import JalonSyntax

/// Names that Mustache would print as nothing.
struct TemplateCheckTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let template: String
    var diagnostics = ""
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "known names",
      template: "{{title}} {{#lessons}}{{href}} {{.}}{{/lessons}}{{^lessons}}{{/lessons}} {{site.title}}"),
    Case(name: "words", template: "{{t.home}} {{ t.home }}"),
    Case(name: "a template that is there", template: "{{> partials/foot}}"),
    Case(name: "comments and closings", template: "{{! titel }}{{#title}}{{/title}}"),
    Case(name: "a transform of the library", template: "{{#first(lessons)}}{{/first(lessons)}}"),
    Case(
      name: "a misspelt name", template: "<h1>\n  {{titel}}\n</h1>\n",
      diagnostics:
        "templates/page.html:2:3-2:12 error template-name-known: no page gives 'titel'; did you mean 'title'?"),
    Case(
      name: "after accents", template: "été {{titel}}",
      diagnostics:
        "templates/page.html:1:5-1:14 error template-name-known: no page gives 'titel'; did you mean 'title'?"),
    Case(
      name: "a misspelt section", template: "{{#lesons}}{{/lesons}}",
      diagnostics:
        "templates/page.html:1:1-1:12 error template-name-known: no page gives 'lesons'; did you mean 'lessons'?"),
    Case(
      name: "between three braces", template: "{{{titel}}}",
      diagnostics:
        "templates/page.html:1:1-1:12 error template-name-known: no page gives 'titel'; did you mean 'title'?"),
    Case(
      name: "the end of a path", template: "{{site.titel}}",
      diagnostics: "templates/page.html:1:1-1:15 error template-name-known: no page gives 'site.titel'"),
    Case(
      name: "a misspelt word", template: "{{t.hone}}",
      diagnostics:
        "templates/page.html:1:1-1:11 error template-name-known: no page gives 't.hone'; did you mean 't.home'?"),
    Case(
      name: "nothing near", template: "{{zygomatique}}",
      diagnostics: "templates/page.html:1:1-1:16 error template-name-known: no page gives 'zygomatique'"),
    Case(
      name: "a missing partial", template: "a\n{{> partials/foto}}",
      diagnostics:
        "templates/page.html:2:1-2:20 error template-partial-exists: no template 'partials/foto'; did you mean 'partials/foot'?"
    ),
    Case(
      name: "two in one line", template: "{{titel}}{{titel}}",
      diagnostics: """
        templates/page.html:1:1-1:10 error template-name-known: no page gives 'titel'; did you mean 'title'?
        templates/page.html:1:10-1:19 error template-name-known: no page gives 'titel'; did you mean 'title'?
        """),
  ])
  func reports(_ example: Case) {
    let theme = TemplateDrawing.theme(["page.html": example.template, "partials/foot.html": ""])
    let diagnostics = TemplateCheck.diagnostics(
      for: theme, names: ["title", "lessons", "href", "site"], strings: ["home"])
    #expect(TemplateDrawing.diagnostics(diagnostics, of: theme) == example.diagnostics)
  }

  @Test(arguments: [
    Case(name: "well-formed", template: "{{#a}}{{/a}}"),
    Case(
      name: "a section never closed", template: "un\n{{#a}}\ndeux\n",
      diagnostics: """
        templates/page.html:4:1-4:1 error template-syntax-valid: malformed template (expectedSectionEnd)
        """),
    Case(
      name: "another name closes it", template: "un\n\n{{#a}}{{/b}}",
      diagnostics: """
        templates/page.html:3:1-3:2 error template-syntax-valid: malformed template (sectionCloseNameIncorrect)
        """),
    Case(
      name: "a tag never closed", template: "un {{a",
      diagnostics: """
        templates/page.html:1:1-1:2 error template-syntax-valid: malformed template (overflow)
        """),
    Case(name: "an empty tag", template: "un\n{{}}", diagnostics: ""),
  ])
  func compiles(_ example: Case) {
    let theme = TemplateDrawing.theme(["page.html": example.template])
    let diagnostics = TemplateLibrary.compile(theme).diagnostics
    #expect(TemplateDrawing.diagnostics(diagnostics, of: theme) == example.diagnostics)
  }
}
