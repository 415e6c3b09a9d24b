import JalonCore
import JalonCurriculum
import JalonSyntax

/// A programme in words, for learners and for professionals.
struct ProgrammeRecord {
  private let programme: Programme
  private let head: PageHead
  private let frame: SiteFrame
  private let cards: Cards

  init(_ programme: Programme, _ head: PageHead, _ frame: SiteFrame) {
    self.programme = programme
    self.head = head
    self.frame = frame
    cards = Cards(frame, on: head)
  }

  var learners: TemplateRecord {
    let site = frame.site
    let sessions = SessionList(site) { $0.workshop.programmes.contains { $0.value == programme.id } }.upcoming
    return TemplateRecord([
      "name": frame.facts.text(programme.displayName), "operator": frame.facts.text(programme.operatorName),
      "summary": frame.facts.text(programme.summary), "unverified": unverified, "verified": verified,
      "notices": programme.notices.filter { $0.isCurrent(on: site.now) }.map { frame.facts.text($0.text) },
      "facts_table": factsTable, "audience": texts(programme.publics),
      "criteria": texts(programme.admission?.criteria ?? []),
      "apply": frame.facts.text(programme.admission?.how),
      "papers": (programme.admission?.papers ?? []).map { frame.facts.text($0) },
      "stages": stages,
      "pillars": programme.pillars.map { pillar in
        TemplateRecord(["title": frame.facts.text(pillar.title), "text": frame.facts.text(pillar.text)])
      },
      "collective": texts(programme.group), "individual": texts(programme.individual),
      "online": texts(programme.online),
      "guide": programme.companion.map { guide in
        TemplateRecord(["title": frame.facts.text(guide.title), "text": frame.facts.text(guide.text)])
      },
      "modules": programme.modules.compactMap { site.module($0.value) }.map(cards.module),
      "sessions": sessions.prefix(5).map(cards.session),
      "workshops": site.workshops.filter { workshop in
        workshop.workshop.programmes.contains { $0.value == programme.id }
      }.map { workshop in
        TemplateRecord([
          "title": frame.facts.text(workshop.title), "href": href(workshop.address),
          "summary": frame.facts.text(workshop.workshop.summary),
        ])
      },
      "calendar_href": sessions.isEmpty ? nil : href(SiteAddresses.programmeCalendar(programme.id)),
      "second_door": frame.facts.text(programme.otherDoor),
      "finding_clients": frame.facts.text(programme.findingClients), "after": texts(programme.after),
      "bridges": programme.bridges.map(bridge), "contacts": programme.contacts.map(cards.contact),
      "source": programme.source.map { source in
        TemplateRecord(["title": frame.facts.text(source.label), "href": source.url])
      },
      "facts": cards.facts(FactText.ids(in: programme.texts(for: .learners))),
      "professionals_href": href(SiteAddresses.professionals(programme.id)), "guides": guides,
    ])
  }

  var professionals: TemplateRecord {
    let entries =
      programme.publics + (programme.admission?.criteria ?? []) + programme.group + programme.individual
      + programme.online + programme.after
    return TemplateRecord([
      "name": frame.facts.text(programme.displayName), "operator": frame.facts.text(programme.operatorName),
      "unverified": unverified, "programme_href": href(SiteAddresses.programme(programme.id)),
      "facts": cards.facts(FactText.ids(in: programme.texts(for: .professionals))),
      "outcomes": programme.outcomes.map(outcome), "obstacles": all(programme.obstaclesMet),
      "team": all(programme.team),
      "entry_grid_href": programme.grid.isEmpty ? nil : href(SiteAddresses.entryGrid(programme.id)),
      "history": all(programme.history) + entries.filter { $0.audience == .professionals }.map(sourced)
        + programme.stages.filter { $0.audience == .professionals }.map {
          frame.facts.text([$0.title?.value, $0.text?.value].compactMap { $0 }.joined(separator: " : "))
        },
    ])
  }

  /// The pages that its grid, its charter and its follow-ups become.
  private var guides: [TemplateRecord] {
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

  /// The rows of the page that shows programmes side by side: never an outcome.
  static func comparison(_ frame: SiteFrame, _ head: PageHead) -> [TemplateRecord] {
    let programmes = frame.site.programmes.map { ProgrammeRecord($0, head, frame) }
    let rows: [(String, (ProgrammeRecord) -> [String])] = [
      ("compare_audience", { $0.texts($0.programme.publics) }),
      ("entry_level", { $0.some($0.programme.admission?.level?.value) }),
      ("duration", { $0.duration }),
      ("format", { $0.format }),
      ("compare_guide", { $0.some($0.programme.companion?.title?.value) }),
      ("compare_individual", { $0.texts($0.programme.individual) }),
      ("compare_collective", { $0.texts($0.programme.group) }),
      ("territory", { $0.some($0.programme.territory) }),
      ("cost", { $0.some($0.programme.cost?.value) }),
    ]
    return rows.map { key, texts in
      TemplateRecord([
        "label": frame.words(key),
        "cells": programmes.map {
          TemplateRecord(["programme": frame.facts.text($0.programme.displayName), "texts": texts($0)])
        },
      ])
    }
  }

  var unverified: String? {
    guard programme.verification == nil else { return nil }
    let year = programme.validAsOf.map { "\($0.value.year)" }
    return year.map { frame.words("unverified_study", ["year": $0]) } ?? frame.words("unverified")
  }

  private var verified: String? {
    (programme.verification?.date).map { frame.words("verified", ["date": frame.dates.long($0.value)]) }
  }

  private var factsTable: [TemplateRecord] {
    let rows: [(String, [String])] = [
      ("duration", duration), ("format", format), ("entry_level", some(programme.admission?.level?.value)),
      ("entry_delay", some(programme.admission?.delay?.value)), ("entry_next", some(programme.admission?.next?.value)),
      ("territory", some(programme.territory)), ("cost", some(programme.cost?.value)),
    ]
    return rows.filter { !$0.1.isEmpty }.map { TemplateRecord(["label": frame.words($0.0), "texts": $0.1]) }
  }

  private var duration: [String] {
    guard let duration = programme.duration else { return [] }
    let months = duration.months.map { frame.words("months", ["n": "\($0)"]) }
    let entries = duration.entries.map { frame.words("entries_\($0.rawValue)") }
    return [frame.facts.text(duration.text) ?? months, entries].compactMap { $0 }
  }

  private var format: [String] {
    [programme.format.map { frame.words("format_\($0.rawValue)") }, frame.facts.text(programme.formatDetail)]
      .compactMap { $0 }
  }

  private var stages: [TemplateRecord] {
    programme.stages.filter { $0.audience == .learners }.map { stage in
      TemplateRecord([
        "title": frame.facts.text(stage.title), "text": frame.facts.text(stage.text),
        "month": stage.months.map { frame.words("from_month", ["n": frame.facts.text($0)]) },
      ])
    }
  }

  private func bridge(_ bridge: Bridge) -> TemplateRecord {
    let target = bridge.target.flatMap { frame.site.programme($0.value) }
    return TemplateRecord([
      "to": frame.facts.text(target?.displayName ?? bridge.target?.value),
      "href": target.map { href(SiteAddresses.programme($0.id)) }, "who": frame.facts.text(bridge.who),
      "when": frame.facts.text(bridge.when), "how": frame.facts.text(bridge.how),
    ])
  }

  private func outcome(_ outcome: Outcome) -> TemplateRecord {
    TemplateRecord([
      "value": value(of: outcome), "definition": frame.facts.text(outcome.definition),
      "year": outcome.year, "source": frame.facts.text(outcome.source?.label),
      "note": frame.facts.text(outcome.note),
    ])
  }

  /// « 69 % » or « 250 », as the study says it.
  private func value(of outcome: Outcome) -> String? {
    if let share = outcome.share {
      let number = share == share.rounded() ? "\(Int(share))" : "\(share)".replacing(".", with: ",")
      return "\(number)\u{A0}%"
    }
    return outcome.count.map { frame.facts.text($0.grouped) }
  }

  private func texts(_ entries: [Entry]) -> [String] {
    entries.filter { $0.audience == .learners }.map { frame.facts.text($0.text) }
  }

  private func all(_ entries: [Entry]) -> [String] { entries.map(sourced) }

  private func sourced(_ entry: Entry) -> String {
    frame.facts.text(entry.text) + (frame.facts.text(entry.source?.label).map { " (\($0))" } ?? "")
  }

  private func some(_ text: String?) -> [String] { frame.facts.text(text).map { [$0] } ?? [] }

  private func href(_ address: SiteAddress) -> String { head.href(address, in: frame.site) }
}

extension Int {
  /// « 2 000 »: typography makes the space unbreakable.
  fileprivate var grouped: String {
    let digits = String(self)
    guard digits.count > 3 else { return digits }
    return digits.dropLast(3) + " " + digits.suffix(3)
  }
}

extension Notice {
  /// A dated notice goes with its date.
  fileprivate func isCurrent(on day: LocalDate) -> Bool { until.map { $0.value >= day } ?? true }
}
