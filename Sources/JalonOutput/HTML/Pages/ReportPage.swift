import JalonCore
import JalonCurriculum
import JalonSyntax

/// « Le suivi »: learners' files become a report on the référent's own device; no learner's page leads there.
enum ReportPage: PageKind {
  /// A site without an id has no learner's file of its own.
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard frame.site.settings.id != nil else { return [] }
    let head = PageHead(
      address: SiteAddresses.report, kind: "report", title: frame.words("report_title"),
      description: frame.words("report_page_description"), scripts: ["report"], styles: ["jalon-report"],
      isHidden: true)
    let facts = ReportFacts(frame.site, text: { frame.facts.text($0) })
    return [
      HTMLPage(head, layout: "layouts/report", dependencies: [Digest.hexadecimal(of: facts.json.serialized())]) {
        frame.record(
          head, TemplateRecord(["summary": head.description, "data_json": ScriptData.html(data(facts, head, frame))]))
      }
    ]
  }

  private static func data(_ facts: ReportFacts, _ head: PageHead, _ frame: SiteFrame) -> JSONValue {
    .object([
      "facts": facts.json, "words": ReportWords.json(frame.words), "language": .string(frame.words.language.rawValue),
      "progress": .string(head.href(SiteAddresses.progress, in: frame.site)),
    ])
  }
}
