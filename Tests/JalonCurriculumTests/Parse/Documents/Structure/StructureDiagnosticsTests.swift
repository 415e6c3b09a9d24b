import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// What an author is told of tabs and testimonials.
struct StructureDiagnosticsTests {
  struct Case: CustomStringConvertible, Sendable {
    let name: String
    let text: String
    var report = ""
    var description: String { name }
  }

  private static let cases: [Case] = [
    Case(
      name: "tabs of several titles",
      text: "::: onglets\n::: onglet {titre=A}\nx\n:::\n\n::: onglet\n## B\n\ny\n:::\n:::"),
    Case(name: "the Carpentries' headings", text: "::: group-tab\n### Un\n\nx\n\n#### Sous\n\n### Deux\n\ny\n:::"),
    Case(
      name: "no title", text: "::: tabs\n::: tab\nx\n:::\n::: tab {title=B}\ny\n:::\n:::",
      report: "2:1-2:8 error tab-title-present: onglet sans titre"),
    Case(
      name: "one alone", text: "::: onglets\n::: onglet {titre=A}\nx\n:::\n:::",
      report: "1:1-1:12 warning tabs-several: un seul onglet dans ce groupe"),
    Case(
      name: "none", text: "::: onglets\nx\n:::",
      report: "1:1-1:12 warning tabs-several: aucun onglet dans ce groupe"),
    Case(
      name: "outside a group", text: "::: conseil\n::: onglet {titre=A}\nx\n:::\n:::",
      report: "2:1-2:21 warning tab-in-group: onglet hors d'un groupe"),
    Case(
      name: "two titles alike", text: "::: onglets\n## Été\n\nx\n\n## Ete\n\ny\n:::",
      report: "6:1-6:7 warning tab-title-unique: deux onglets s'appellent « Ete »"),
    Case(name: "a dated agreement", text: "::: témoignage {accord=2026-05-12}\nx\n:::"),
    Case(name: "an agreement in French", text: "::: témoignage {accord=\"mardi 12 mai 2026\"}\nx\n:::"),
    Case(
      name: "no agreement", text: "::: témoignage\nx\n:::",
      report: "1:1-1:15 warning testimonial-agreement-dated: témoignage sans date d'accord"),
    Case(
      name: "an agreement without a date", text: "::: testimonial {agreement=oui}\nx\n:::",
      report: "1:1-1:32 warning testimonial-agreement-dated: « oui » n'est pas une date"),
  ]

  @Test(arguments: cases)
  func reports(_ example: Case) {
    let file = Drawing.file(example.text, "content/a.md")
    let (_, diagnostics) = DocumentParser().parse(file, body: 0..<file.bytes.count, as: .lesson)
    #expect(Drawing.diagnostics(diagnostics, in: file) == example.report)
  }
}
