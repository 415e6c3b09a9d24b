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
      "name": frame.facts.text(programme.name), "operator": frame.facts.text(programme.operatorName),
      "summary": frame.facts.text(programme.summary), "unverified": unverified, "verified": verified,
      "notices": programme.notices.filter { $0.isCurrent(on: site.now) }.map { frame.facts.text($0.text) },
      "facts_table": factsTable, "audience": texts(programme.audience), "criteria": texts(programme.entry.criteria),
      "apply": frame.facts.text(programme.entry.apply), "papers": programme.entry.papers.map { frame.facts.text($0) },
      "stages": stages, "pillars": programme.pillars.map { pillar in
        TemplateRecord(["title": frame.facts.text(pillar.title), "text": frame.facts.text(pillar.text)])
      },
      "collective": texts(programme.collective), "individual": texts(programme.individual),
      "online": texts(programme.online),
      "guide": programme.guide.map { guide in
        TemplateRecord(["title": frame.facts.text(guide.title), "text": frame.facts.text(guide.text)])
      },
      "modules": programme.modules.compactMap { site.module($0.value) }.map(cards.module),
      "sessions": sessions.prefix(5).map(cards.session),
      "workshops": site.workshops.filter { workshop in
        workshop.workshop.programmes.contains { $0.value == programme.id }
      }.map { workshop in
        TemplateRecord([
          "title": frame.facts.text(workshop.workshop.title), "href": href(workshop.address),
          "summary": frame.facts.text(workshop.workshop.summary),
        ])
      },
      "calendar_href": sessions.isEmpty ? nil : href(SiteAddresses.programmeCalendar(programme.id)),
      "second_door": frame.facts.text(programme.secondDoor),
      "finding_clients": frame.facts.text(programme.findingClients), "after": texts(programme.after),
      "bridges": programme.bridges.map(bridge), "contacts": programme.contacts.map(cards.contact),
      "source": programme.source.map { source in
        TemplateRecord(["title": frame.facts.text(source.title), "href": source.url])
      },
      "professionals_href": href(SiteAddresses.professionals(programme.id)),
    ])
  }

  var professionals: TemplateRecord {
    let entries =
      programme.audience + programme.entry.criteria + programme.collective + programme.individual + programme.online
      + programme.after + programme.history
    return TemplateRecord([
      "name": frame.facts.text(programme.name), "operator": frame.facts.text(programme.operatorName),
      "unverified": unverified, "programme_href": href(SiteAddresses.programme(programme.id)),
      "outcomes": programme.outcomes.map(outcome), "obstacles": all(programme.obstacles), "team": all(programme.team),
      "history": entries.filter { $0.audience == .professionals || programme.history.contains($0) }.map(sourced)
        + programme.stages.filter { $0.audience == .professionals }.map {
          frame.facts.text([$0.title, $0.text].compactMap { $0 }.joined(separator: " : "))
        },
    ])
  }

  /// The rows of the page that shows programmes side by side: never an outcome.
  static func comparison(_ frame: SiteFrame, _ head: PageHead) -> [TemplateRecord] {
    let programmes = frame.site.programmes.map { ProgrammeRecord($0, head, frame) }
    let rows: [(String, (ProgrammeRecord) -> [String])] = [
      ("compare_audience", { $0.texts($0.programme.audience) }),
      ("entry_level", { $0.some($0.programme.entry.level) }),
      ("duration", { $0.duration }),
      ("format", { $0.format }),
      ("compare_guide", { $0.some($0.programme.guide?.title) }),
      ("compare_individual", { $0.texts($0.programme.individual) }),
      ("compare_collective", { $0.texts($0.programme.collective) }),
      ("territory", { $0.some($0.programme.territory) }),
      ("cost", { $0.some($0.programme.cost) }),
    ]
    return rows.map { key, texts in
      TemplateRecord([
        "label": frame.words(key),
        "cells": programmes.map {
          TemplateRecord(["programme": frame.facts.text($0.programme.name), "texts": texts($0)])
        },
      ])
    }
  }

  private var unverified: String? {
    guard programme.verified == nil else { return nil }
    let year = programme.validAsOf.map { "\($0.value.year)" }
    return year.map { frame.words("unverified_study", ["year": $0]) } ?? frame.words("unverified")
  }

  private var verified: String? {
    programme.verified.map { frame.words("verified", ["date": frame.dates.long($0.date.value)]) }
  }

  private var factsTable: [TemplateRecord] {
    let rows: [(String, [String])] = [
      ("duration", duration), ("format", format), ("entry_level", some(programme.entry.level)),
      ("entry_delay", some(programme.entry.delay)), ("entry_next", some(programme.entry.next)),
      ("territory", some(programme.territory)), ("cost", some(programme.cost)),
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
        "month": stage.month.map { frame.words("from_month", ["n": "\($0)"]) },
      ])
    }
  }

  private func bridge(_ bridge: Programme.Bridge) -> TemplateRecord {
    let target = frame.site.programme(bridge.to.value)
    return TemplateRecord([
      "to": frame.facts.text(target?.name ?? bridge.to.value),
      "href": target.map { href(SiteAddresses.programme($0.id)) }, "who": frame.facts.text(bridge.who),
      "when": frame.facts.text(bridge.when), "how": frame.facts.text(bridge.how),
    ])
  }

  private func outcome(_ outcome: Programme.Outcome) -> TemplateRecord {
    TemplateRecord([
      "value": frame.facts.text(outcome.valueText), "definition": frame.facts.text(outcome.definition),
      "year": outcome.year.map { "\($0)" }, "source": frame.facts.text(outcome.source),
      "note": frame.facts.text(outcome.note),
    ])
  }

  private func texts(_ entries: [Programme.Entry]) -> [String] {
    entries.filter { $0.audience == .learners }.map { frame.facts.text($0.text) }
  }

  private func all(_ entries: [Programme.Entry]) -> [String] { entries.map(sourced) }

  private func sourced(_ entry: Programme.Entry) -> String {
    frame.facts.text(entry.text) + (frame.facts.text(entry.source).map { " (\($0))" } ?? "")
  }

  private func some(_ text: String?) -> [String] { frame.facts.text(text).map { [$0] } ?? [] }

  private func href(_ address: SiteAddress) -> String { head.href(address, in: frame.site) }
}
