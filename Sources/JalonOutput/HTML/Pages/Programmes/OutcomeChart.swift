import JalonCore
import JalonCurriculum
import JalonSyntax

/// A programme's own figures: each share a bar on a scale of its own, each count a number, and a table of all of them.
///
/// Shares of different bases are no parts of one whole: they never stand on one bar. Two programmes never share a chart,
/// since their definitions differ.
struct OutcomeChart {
  private let programme: Programme
  private let frame: SiteFrame

  init(_ programme: Programme, _ frame: SiteFrame) {
    self.programme = programme
    self.frame = frame
  }

  /// One a subject that has figures: exits, people, arrivals.
  var groups: [TemplateRecord] {
    Outcome.About.allCases.compactMap { about in
      let outcomes = programme.outcomes.filter { $0.about == about }
      return outcomes.isEmpty ? nil : group(about, outcomes)
    }
  }

  private func group(_ about: Outcome.About, _ outcomes: [Outcome]) -> TemplateRecord {
    let title = frame.words("outcomes_\(about.rawValue)")
    return TemplateRecord([
      "id": "jalon-figures-\(about.rawValue)", "title": title,
      "bars": outcomes.enumerated().filter { $0.element.share != nil }.map { index, outcome in
        bar(outcome, id: "jalon-bar-\(about.rawValue)-\(index + 1)")
      }.nonEmpty,
      "counts": outcomes.filter { $0.share == nil }.map(row).nonEmpty,
      "caption": frame.words("outcomes_table", ["title": title]), "rows": outcomes.map(row),
    ])
  }

  private func bar(_ outcome: Outcome, id: String) -> TemplateRecord {
    let share = outcome.share ?? 0
    // SVG lengths are written with a point in every language (SVG 2 § 4.2).
    let width = min(100, max(0, share))
    return row(outcome).merging(
      TemplateRecord([
        "id": id, "width": width == width.rounded() ? "\(Int(width))" : "\(width)",
        "bar_title": frame.words("bar_title", ["value": value(of: outcome) ?? ""]),
      ]))
  }

  private func row(_ outcome: Outcome) -> TemplateRecord {
    TemplateRecord([
      "value": value(of: outcome), "definition": frame.facts.text(outcome.definition),
      "base": frame.facts.text(outcome.base), "year": outcome.year, "source": frame.facts.text(outcome.source?.label),
      "source_href": outcome.source?.url, "note": frame.facts.text(outcome.note),
    ])
  }

  /// « 69 % » or « 250 », as the study says it.
  private func value(of outcome: Outcome) -> String? {
    if let written = outcome.asWritten { return frame.facts.text(written) }
    if let share = outcome.share {
      let number = share == share.rounded() ? "\(Int(share))" : "\(share)".replacing(".", with: decimalMark)
      return frame.facts.set("\(number)\u{A0}%")
    }
    return outcome.count.map { frame.facts.text($0.grouped) }
  }

  private var decimalMark: String { frame.site.language == .french ? "," : "." }
}

extension Int {
  /// « 2 000 »: typography makes the space unbreakable.
  fileprivate var grouped: String {
    var groups: [String] = []
    var rest = String(self)[...]
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    return ([String(rest)] + groups).joined(separator: " ")
  }
}
