import Testing

@testable import JalonSyntax

/// What templates print of each kind of value: texts escaped, HTML as it is.
struct TemplateRecordTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let template: String
    let record: TemplateRecord
    let text: String
    var testDescription: String { name }
  }

  private static let script = "<script>\"a\" & 'b'</script>"
  private static let escaped = "&lt;script&gt;&quot;a&quot; &amp; 'b'&lt;/script&gt;"

  @Test(arguments: [
    Case(name: "a text", template: "{{a}}", record: TemplateRecord(["a": script]), text: escaped),
    Case(
      name: "a text in an attribute", template: "<p title=\"{{a}}\">", record: TemplateRecord(["a": script]),
      text: "<p title=\"\(escaped)\">"),
    Case(
      name: "a text between three braces", template: "{{{a}}}", record: TemplateRecord(["a": script]), text: escaped),
    Case(name: "a text after &", template: "{{& a}}", record: TemplateRecord(["a": script]), text: escaped),
    Case(
      name: "a text in its own section", template: "{{#a}}{{.}}{{/a}}", record: TemplateRecord(["a": script]),
      text: escaped),
    Case(
      name: "a list of texts", template: "{{#a}}[{{.}}]{{/a}}", record: TemplateRecord(["a": [script, "b"]]),
      text: "[\(escaped)][b]"),
    Case(
      name: "records in a list", template: "{{#a}}[{{b}}]{{/a}}",
      record: TemplateRecord(["a": [TemplateRecord(["b": script]), TemplateRecord(["b": "c"])]]),
      text: "[\(escaped)][c]"),
    Case(
      name: "a record", template: "{{a.b}} {{#a}}{{b}}{{/a}}",
      record: TemplateRecord(["a": TemplateRecord(["b": script])]), text: "\(escaped) \(escaped)"),
    Case(
      name: "a text from the page in a record", template: "{{#a}}{{b}}{{/a}}",
      record: TemplateRecord(["a": TemplateRecord(["c": "d"]), "b": script]), text: escaped),
    Case(name: "a text in a partial", template: "{{> part}}", record: TemplateRecord(["a": script]), text: escaped),
    Case(
      name: "HTML", template: "{{a}}", record: TemplateRecord(["a": HTMLText("<p>&amp;</p>")]), text: "<p>&amp;</p>"),
    Case(
      name: "flags", template: "{{#a}}oui{{/a}}{{^a}}non{{/a}} {{#b}}oui{{/b}}{{^b}}non{{/b}}",
      record: TemplateRecord(["a": true, "b": false]), text: "oui non"),
    Case(
      name: "what is not there", template: "{{a}}{{#a}}oui{{/a}}{{^a}}non{{/a}}",
      record: TemplateRecord(["a": nil as String?]),
      text: "non"),
    Case(
      name: "an empty list", template: "{{#a}}oui{{/a}}{{^a}}non{{/a}}",
      record: TemplateRecord(["a": [TemplateRecord]()]), text: "non"),
    Case(name: "a number", template: "{{a}}", record: TemplateRecord(["a": 12]), text: "12"),
    Case(name: "braces in a text", template: "{{a}}", record: TemplateRecord(["a": "{{b}}", "b": "c"]), text: "{{b}}"),
    Case(
      name: "a name of a text", template: "{{a.count}}{{#a}}{{count}}{{/a}}", record: TemplateRecord(["a": "b"]),
      text: ""),
  ])
  func prints(_ example: Case) {
    #expect(TemplateDrawing.text(example.template, example.record, partials: ["part.html": "{{a}}"]) == example.text)
  }

  @Test func printsNothingForATemplateThatIsNotThere() {
    let library = TemplateLibrary.compile(TemplateDrawing.theme([:])).library
    #expect(library.render("page", TemplateRecord(["a": "b"])) == "")
  }

  @Test func namesAllThatItHolds() {
    let record = TemplateRecord([
      "a": "x", "b": TemplateRecord(["c": true]), "d": [TemplateRecord(["e": 1]), TemplateRecord(["f": ["g"]])],
      "h": nil as String?,
    ])
    #expect(record.names == ["a", "b", "c", "d", "e", "f", "h"])
  }

  /// An outcome without a figure must not print the figure of what stands around it.
  @Test func givesWhatHasNoValueToNobody() {
    let record = TemplateRecord([
      "value": "250", "outcomes": [TemplateRecord(["value": nil as String?]), TemplateRecord(["value": "62"])],
    ])
    let template = "{{#outcomes}}[{{value}}{{#value}}+{{/value}}{{^value}}-{{/value}}]{{/outcomes}}"
    #expect(TemplateDrawing.text(template, record) == "[-][62+]")
  }

  @Test func mergesWithTheOthersValuesFirst() {
    let merged = TemplateRecord(["a": "1", "b": "2"]).merging(TemplateRecord(["b": "3", "c": "4"]))
    #expect(TemplateDrawing.text("{{a}}{{b}}{{c}}", merged) == "134")
  }
}
