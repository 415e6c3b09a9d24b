import JalonCore
import JalonCurriculum
import JalonSyntax

/// The parts of a programme's two pages: each topic in its turn, and after some of them what is more than statements.
extension ProgrammeRecord {
  var sections: [TemplateRecord] {
    let following: [String: [TemplateRecord?]] = [
      "audience": [criteria(for: .learners), apply, papers], "aim": [stages(for: .learners), pillars],
      "online": [companion], "social": [modules, workshops, sessions], "other_door": [bridges, contacts],
    ]
    let topics = ProgrammeTopic.all.filter { !$0.isInShort }.flatMap {
      [section($0, for: .learners)] + (following[$0.name] ?? [])
    }
    return ([section("in_short", ["details": inShort.nonEmpty])] + topics).compactMap { $0 }
  }

  var professionalSections: [TemplateRecord] {
    let following: [String: [TemplateRecord?]] = [
      "audience": [criteria(for: .professionals)], "aim": [stages(for: .professionals)],
    ]
    return ProgrammeTopic.all.flatMap { [section($0, for: .professionals)] + (following[$0.name] ?? []) }
      .compactMap { $0 }
  }

  private func section(_ topic: ProgrammeTopic, for audience: Audience) -> TemplateRecord? {
    section("topic_" + topic.name, list(statements(programme.entries(topic), for: audience)))
  }

  /// A part under its heading; nil where there is nothing in it.
  /// - Parameter name: its words are `<name>_title`.
  private func section(
    _ name: String, title: String? = nil, _ values: [String: (any Sendable)?]
  ) -> TemplateRecord? {
    guard values.values.contains(where: { $0 != nil }) else { return nil }
    let common = ["key": name.replacing("_", with: "-"), "title": title ?? frame.words(name + "_title")]
    return TemplateRecord(common).merging(TemplateRecord(values))
  }

  /// One statement is a sentence, several are a list.
  private func list(_ statements: [TemplateRecord]) -> [String: (any Sendable)?] {
    statements.count == 1 ? ["paragraph": statements.first] : ["items": statements.nonEmpty]
  }

  // MARK: What is more than statements

  private func criteria(for audience: Audience) -> TemplateRecord? {
    section("criteria", list(statements(programme.admission?.criteria ?? [], for: audience)))
  }

  private var apply: TemplateRecord? { section("apply", list(statements(some(programme.admission?.how)))) }

  private var papers: TemplateRecord? {
    section("papers", list(statements((programme.admission?.papers ?? []).map { frame.facts.text($0) })))
  }

  private func stages(for audience: Audience) -> TemplateRecord? {
    let stages = programme.stages.filter { $0.audience == audience }.map { stage in
      TemplateRecord([
        "title": frame.facts.text(stage.title), "text": frame.facts.text(stage.text),
        "month": frame.facts.text(stage.months).map { months in
          frame.words(months.allSatisfy(\.isNumber) ? "from_month" : "in_months", ["n": months])
        },
      ])
    }
    return section("stages", ["stages": stages.nonEmpty])
  }

  private var pillars: TemplateRecord? {
    let cards = programme.pillars.map { pillar in
      TemplateRecord(["title": frame.facts.text(pillar.title), "text": frame.facts.text(pillar.text)])
    }
    return section("pillars", ["cards": cards.nonEmpty])
  }

  private var companion: TemplateRecord? {
    programme.companion.flatMap { companion in
      section("companion", title: frame.facts.text(companion.title), list(statements(some(companion.text))))
    }
  }

  private var modules: TemplateRecord? {
    section(
      "programme_modules",
      ["modules": programme.modules.compactMap { frame.site.module($0.value) }.map(cards.module).nonEmpty])
  }

  private var workshops: TemplateRecord? {
    let named = programme.workshops.map(\.value)
    let workshops = frame.site.workshops.filter { $0.isPart(of: programme) || named.contains($0.id) }.map { workshop in
      TemplateRecord([
        "title": frame.facts.text(workshop.title), "href": href(workshop.address),
        "text": frame.facts.text(workshop.workshop.summary),
      ])
    }
    return section("programme_workshops", ["cards": workshops.nonEmpty])
  }

  private var sessions: TemplateRecord? {
    let sessions = SessionList(frame.site) { $0.isPart(of: programme) }.upcoming
    guard !sessions.isEmpty else { return nil }
    return section(
      "next_sessions",
      [
        "sessions": sessions.prefix(5).map(cards.session),
        "calendar_href": href(SiteAddresses.programmeCalendar(programme.id)),
      ])
  }

  private var bridges: TemplateRecord? {
    section(
      "bridges",
      [
        "introduction": programme.bridges.isEmpty ? nil : frame.words("bridges_intro"),
        "bridges": programme.bridges.map { BridgeRecord($0, of: programme, head, frame).outgoing }.nonEmpty,
        "bridges_href": programme.bridges.isEmpty ? nil : href(SiteAddresses.bridges),
      ])
  }

  private var contacts: TemplateRecord? {
    section("contacts", ["contacts": programme.contacts.map(cards.contact).nonEmpty])
  }
}

extension Array {
  /// Nil for nothing: a part without content is left out.
  var nonEmpty: [Element]? { isEmpty ? nil : self }
}
