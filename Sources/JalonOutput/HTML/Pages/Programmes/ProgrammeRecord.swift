import JalonCore
import JalonCurriculum
import JalonSyntax

/// A programme in words, part by part.
struct ProgrammeRecord {
  let programme: Programme
  let head: PageHead
  let frame: SiteFrame
  let cards: Cards

  init(_ programme: Programme, _ head: PageHead, _ frame: SiteFrame) {
    self.programme = programme
    self.head = head
    self.frame = frame
    cards = Cards(frame, on: head)
  }

  var name: String { frame.facts.text(programme.displayName) }

  /// What every page of a programme says first: who offers it, whether it agreed, since when.
  var identity: TemplateRecord {
    TemplateRecord([
      "name": name, "operator": frame.facts.text(programme.operatorName),
      "former_name": frame.facts.text(programme.formerName).map { frame.words("former_name", ["name": $0]) },
      "unverified": unverified, "verified": verified,
      "valid_as_of": programme.validAsOf.map { frame.words("programme_valid", ["date": frame.dates.long($0.value)]) },
      "notices": programme.notices.filter { $0.isCurrent(on: frame.site.now) }.map(notice),
      "source": programme.source.map { source in
        TemplateRecord(["title": frame.facts.text(source.label), "href": source.url])
      },
    ])
  }

  /// The pages that its grid, its charter and its follow-ups become.
  var guides: [TemplateRecord] {
    var links: [(String, SiteAddress)] = []
    if !programme.learnerGrid.isEmpty {
      links.append((frame.words("self_check"), SiteAddresses.selfCheck(programme.id)))
    }
    if programme.charter != nil { links.append((frame.words("charter"), SiteAddresses.charter(programme.id))) }
    for followUp in frame.site.followUps where followUp.programmes.contains(where: { $0.value == programme.id }) {
      links.append((frame.facts.text(followUp.displayTitle), SiteAddresses.followUp(followUp.id)))
    }
    return links.map { frame.link($0.0, $0.1, head) }
  }

  // MARK: Words

  var unverified: String? {
    guard programme.verification == nil else { return nil }
    let year = programme.validAsOf.map { "\($0.value.year)" }
    return year.map { frame.words("unverified_study", ["year": $0]) } ?? frame.words("unverified")
  }

  var verified: String? {
    guard let date = programme.verification?.date else { return nil }
    let by = frame.facts.text(programme.verification?.by).map { frame.words("verified_by", ["name": $0]) } ?? ""
    return frame.words("verified", ["date": frame.dates.long(date.value), "by": by])
  }

  private func notice(_ notice: Notice) -> TemplateRecord {
    TemplateRecord([
      "text": frame.facts.text(notice.text),
      "until": notice.until.map { frame.words("notice_until", ["date": frame.dates.long($0.value)]) },
    ])
  }

  var duration: [String] {
    guard let duration = programme.duration else { return [] }
    let months = duration.months.map { months in
      frame.words(duration.isMaximum ? "months_at_most" : "months", ["n": "\(months)"])
    }
    let entries = duration.entries.map { frame.words("entries_\($0.rawValue)") }
    return [months, frame.facts.text(duration.text), entries].compactMap { $0 }
  }

  var format: [String] {
    [programme.format.map { frame.words("format_\($0.rawValue)") }, frame.facts.text(programme.formatDetail)]
      .compactMap { $0 }
  }

  /// What is asked first: how long, how, where, at what cost.
  var inShort: [TemplateRecord] {
    let admission = programme.admission
    let rows = [
      ("duration", duration), ("format", format), ("entry_level", some(admission?.level)),
      ("entry_delay", some(admission?.delay)), ("entry_next", some(admission?.next)),
    ].map { ($0.0, statements($0.1)) }
    let topics = ProgrammeTopic.all.filter(\.isInShort).map {
      ($0.words, statements(programme.entries($0), for: .learners))
    }
    return (rows + topics).filter { !$0.1.isEmpty }.map { key, statements in
      TemplateRecord(["label": frame.words(key), "statements": statements])
    }
  }

  func texts(_ entries: [Entry], for audience: Audience) -> [String] {
    entries.filter { $0.audience == audience }.map { frame.facts.text($0.text) }
  }

  /// Each with where it comes from.
  func statements(_ entries: [Entry], for audience: Audience) -> [TemplateRecord] {
    entries.filter { $0.audience == audience }.map { entry in
      TemplateRecord([
        "text": frame.facts.text(entry.text), "source_title": frame.facts.text(entry.source?.label),
        "source_href": entry.source?.url,
      ])
    }
  }

  func statements(_ texts: [String]) -> [TemplateRecord] {
    texts.map { TemplateRecord(["text": $0, "source_title": nil, "source_href": nil]) }
  }

  func some(_ text: Located<String>?) -> [String] { frame.facts.text(text).map { [$0] } ?? [] }

  func href(_ address: SiteAddress) -> String { head.href(address, in: frame.site) }
}

extension ProgrammeTopic {
  /// The key of its heading, or of its line's name.
  var words: String { "topic_\(name)_title" }
}

extension Notice {
  /// A dated notice goes with its date.
  fileprivate func isCurrent(on day: LocalDate) -> Bool { until.map { $0.value >= day } ?? true }
}
