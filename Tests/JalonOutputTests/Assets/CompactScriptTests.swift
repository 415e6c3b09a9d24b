import Testing

@testable import JalonOutput

/// What a telephone is spared of a script, and what is never touched.
struct CompactScriptTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let script: String
    let compact: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "comments and spaces", script: "// `x`\n/* a\n b */\nvar a = 1; // c\n\n  if (a) {\n    b();\n  }\n",
      compact: "var a=1;if(a){b();}\n"),
    Case(name: "the end of a statement", script: "a = b\nc = d\n", compact: "a=b\nc=d\n"),
    Case(name: "texts", script: "f(\"a  // b\", 'c \\' = d');\n", compact: "f(\"a  // b\",'c \\' = d');\n"),
    Case(
      name: "patterns", script: "x = a / b / c; y = /[/ ] \"/.test(z); return /'/g;\n",
      compact: "x=a/b/c;y=/[/ ] \"/.test(z);return/'/g;\n"),
    Case(name: "signs that would meet", script: "a = b + +c - -d;\n", compact: "a=b+ +c- -d;\n"),
    Case(
      name: "words and numbers", script: "return typeof x in y; 1 .toFixed()\n",
      compact: "return typeof x in y;1 .toFixed()\n"),
    Case(name: "a text over several lines", script: "a = `b\n  c`;\n", compact: "a = `b\n  c`;\n"),
    Case(name: "what cannot be read", script: "if (a) /\"/.test(b);\n", compact: "if (a) /\"/.test(b);\n"),
  ]

  @Test(arguments: cases)
  func sparesWhatOnlyItsReadersNeed(_ one: Case) {
    #expect(String(decoding: CompactScript.compact(Array(one.script.utf8)), as: UTF8.self) == one.compact)
  }
}
